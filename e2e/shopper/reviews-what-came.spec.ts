import { AxeBuilder } from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import { buys, deliver, isNoted, unfold } from "../actors/after-sale"
import { aBuyer } from "../actors/buyer"
import { Office } from "../actors/office"
import { goods } from "../actors/shopping"

test("a shopper reviews what came, writes to its maker, and the review is shown once looked at", async ({
  page,
  request,
}) => {
  const words = `Mật thơm, đóng hũ cẩn thận ${Date.now()}`
  const office = await Office.logIn(request)
  const code = await buys(page, { path: goods.honey.path, buyer: aBuyer({ name: "Nông Thị Hà" }) })
  await deliver(office, code)
  await page.goto(`/don-hang/${code}`)

  await test.step("writes to the maker", async () => {
    await unfold(page, "Nhắn cho")
    await page.getByLabel("Nội dung").fill("Cảm ơn, hàng đã đến")
    await page.getByRole("button", { name: "Gửi tin" }).click()
    await isNoted(page)
  })

  await test.step("writes the review; the page has no fault that axe knows", async () => {
    await unfold(page, "Đánh giá")
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    await page.getByLabel("Mấy điểm").selectOption("4")
    await page.getByLabel("Bạn thấy sản phẩm thế nào").fill(words)
    await page.getByRole("button", { name: "Gửi đánh giá" }).click()
    await isNoted(page)
    await expect(page.getByText("đang chờ duyệt")).toBeVisible()
  })

  await test.step("and finds it at the product after the office has looked", async () => {
    const { reviews } = await office.read<{ reviews: { id: string; code: string }[] }>(
      "/admin/reviews?list=all&pageSize=48",
    )
    await office.change(`/admin/reviews/${reviews.find((review) => review.code === code)?.id}/show`, {})
    await page.goto(`${goods.honey.path}?xem=${Date.now()}`)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText("Hà N.").first()).toBeVisible()
  })
})
