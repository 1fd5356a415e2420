import { expect, type Page, test } from "@playwright/test"
import { aBuyer } from "../actors/buyer"
import { goods, purchaseCode } from "../actors/shopping"

/** Words of the interface that an English page must not show. Names of people, goods and places stay Vietnamese. */
const INTERFACE = [
  ...[
    "Trang chủ",
    "Sản phẩm",
    "Nhà sản xuất",
    "Bộ sưu tập",
    "Tra chứng nhận",
    "Đơn hàng",
    "Tài khoản",
    "Giỏ",
  ],
  ...["Chính sách", "Mua sắm", "Thêm vào giỏ", "Còn hiệu lực", "sao OCOP", "Hết hạn", "Số lượng", "Gửi từ"],
  ...[
    "Tiền hàng",
    "Phí giao",
    "Tổng cộng",
    "Đặt hàng",
    "Họ tên",
    "Số điện thoại",
    "Xã, phường",
    "Thanh toán",
  ],
  ...[
    "Đã nhận đơn",
    "Giao đến",
    "Bảo quản",
    "Hạn sử dụng",
    "Thành phần",
    "Lọc",
    "Sắp xếp",
    "Xem tất cả",
    "Nguồn",
  ],
]

test("a reader of English finds, buys and looks up without a Vietnamese word of the interface", async ({
  page,
}) => {
  const buyer = aBuyer({ name: "Mai Anderson", street: "12 Doi Can Street" })
  await page.goto("/")
  await page.getByRole("link", { name: "Read this page in English" }).click()
  await expect(page).toHaveURL(/\/en$/)
  await speaksEnglish(page)

  await page
    .getByRole("navigation", { name: "Main navigation" })
    .getByRole("link", { name: "Products" })
    .click()
  await speaksEnglish(page)
  await page.goto(`/en${goods.chestnuts.path}`)
  await expect(page.getByRole("heading", { level: 1, name: "Trùng Khánh chestnuts" })).toBeVisible()
  await expect(page.getByRole("link", { name: /^3-star OCOP, valid until / }).first()).toBeVisible()
  await speaksEnglish(page)
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Trùng Khánh chestnuts" })).toBeVisible()

  await page.getByRole("link", { name: /^Cart/ }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Cart" })).toBeVisible()
  await speaksEnglish(page)
  await page.getByRole("link", { name: "Check out" }).click()
  await speaksEnglish(page)
  await page.getByLabel("Recipient's full name").fill(buyer.name)
  await page.getByLabel("Recipient's mobile number").fill(buyer.phone)
  await page.getByLabel(/^Province or city/).selectOption({ label: buyer.province })
  await page.getByRole("combobox", { name: /^Commune or ward/ }).fill("ba dinh")
  await page.getByRole("option", { name: "Ba Đình" }).first().click()
  await page.getByLabel(/^House number/).fill(buyer.street)
  await page.getByRole("button", { name: /^Place order · ₫/ }).click()

  const code = await purchaseCode(page)
  await expect(page).toHaveURL(new RegExp(`/en/don-hang/${code}`))
  await speaksEnglish(page)
  await page.context().clearCookies()
  await page.goto("/en/tra-cuu")
  await speaksEnglish(page)
  await page.getByLabel("Purchase code").fill(code)
  await page.getByLabel("Recipient's phone number").fill(buyer.phone)
  await page.getByRole("button", { name: "Show the purchase" }).click()
  await expect(page).toHaveURL(new RegExp(`/en/don-hang/${code}`))
  await page.goto("/en/tai-khoan/dang-ky")
  await speaksEnglish(page)
})

/** Parts that are marked as Vietnamese (`lang="vi"`: names of decisions, the link to the Vietnamese page) may be. */
async function speaksEnglish(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const part of copy.querySelectorAll("[lang=vi], script")) part.remove()
    const spoken = [...copy.querySelectorAll("[aria-label], [placeholder], [alt], [title]")].flatMap((part) =>
      ["aria-label", "placeholder", "alt", "title"].map((name) => part.getAttribute(name) ?? ""),
    )
    return [document.title, copy.textContent, ...spoken].join("\n")
  })
  const found = INTERFACE.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text))
  expect.soft(found, page.url()).toEqual([])
}
