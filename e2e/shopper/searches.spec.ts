import { expect, type Page, test } from "@playwright/test"
import { complaintsOf, lookOver } from "../everyone/looked-over"

const field = (page: Page) => page.getByRole("combobox", { name: "Tìm sản phẩm" })
const title = (page: Page) => page.getByRole("heading", { level: 1 })
const hits = (page: Page) => page.getByRole("region", { name: "Danh sách sản phẩm" })

test("a slip of the thumb is mended openly, and the words as typed can be had @phone", async ({ page }) => {
  await page.goto("/")
  await field(page).fill("lap suonn")
  await field(page).press("Enter")
  await expect(page).toHaveURL(/\/tim-kiem\?q=lap\+suonn$/)
  await expect(page.getByText(/Hiển thị kết quả cho “l[ạa]p s[ưu][ờo]n”/i)).toBeVisible()
  const names = hits(page).getByRole("heading", { level: 2 })
  await expect(names.first()).toHaveText(/lạp (sườn|xưởng)/i)
  await expect(names.first().locator("mark").first()).toHaveText(/lạp/i)
  await expect(field(page)).toHaveValue("lap suonn")
  await page.getByRole("link", { name: "Tìm đúng “lap suonn”" }).click()
  await expect(title(page)).toHaveText("Không tìm thấy “lap suonn”")
  await page.getByRole("link", { name: /^l[ạa]p s[ưu][ờo]n$/i }).click()
  await expect(names.first()).toHaveText(/lạp (sườn|xưởng)/i)
})

test("suggestions open below the header over the whole width of a phone @phone", async ({ page }) => {
  await page.goto("/")
  await field(page).pressSequentially("miến")
  const list = page.getByRole("listbox", { name: "Gợi ý" })
  await expect(list.getByRole("option").first()).toBeVisible()
  const { x, y, width } = (await list.boundingBox()) ?? { x: -1, y: -1, width: 0 }
  expect({ x, width }).toEqual({ x: 0, width: 390 })
  expect(y).toBeGreaterThanOrEqual(50)
  const option = list.getByRole("option").filter({ hasText: "Sản phẩm" }).first()
  const href = (await option.getAttribute("href")) ?? ""
  await option.tap()
  await expect(page).toHaveURL(href)
})

test("filters narrow the hits at once, keep their counts, and the back button takes them back", async ({
  page,
}) => {
  await page.goto("/tim-kiem?q=mat+ong")
  const all = await hits(page).getByRole("heading", { level: 2 }).count()
  const stars = page.getByRole("group", { name: "Số sao OCOP" })
  const three = stars.getByRole("checkbox", { name: /^3 sao/ })
  const label = stars.locator("label").filter({ hasText: "3 sao" })
  const promised = Number(await label.locator("small").textContent())
  const others = await stars.locator("label").allTextContents()
  await three.check()
  await expect(page).toHaveURL(/\/tim-kiem\?q=mat\+ong.*&sao=3/)
  await expect(hits(page).getByRole("heading", { level: 2 })).toHaveCount(promised)
  await expect(three).toBeChecked()
  expect(await stars.locator("label").allTextContents()).toEqual(others)
  await page.goBack()
  await expect(page).toHaveURL(/\/tim-kiem\?q=mat\+ong$/)
  await expect(three).not.toBeChecked()
  await expect(hits(page).getByRole("heading", { level: 2 })).toHaveCount(all)
  await page.goForward()
  await expect(three).toBeChecked()
  await page.getByRole("link", { name: "3 sao", exact: true }).click()
  await expect(hits(page).getByRole("heading", { level: 2 })).toHaveCount(all)
})

test("a supermarket's buyer asks for what is in season and certified for half a year", async ({ page }) => {
  await page.goto("/tim-kiem?dang-vu=1")
  await expect(title(page)).toHaveText("Lọc trong tất cả sản phẩm")
  const inSeason = await hits(page).getByRole("heading", { level: 2 }).count()
  expect(inSeason).toBeGreaterThan(0)
  await page.getByText("Chứng nhận còn hạn ít nhất", { exact: true }).first().click()
  await page.getByRole("radio", { name: /^6 tháng/ }).check()
  await expect(page).toHaveURL(/dang-vu=1&con-han=6/)
  const certified = await hits(page)
    .getByRole("link", { name: /sao OCOP, còn hạn đến/ })
    .count()
  await expect(hits(page).getByRole("heading", { level: 2 })).toHaveCount(certified)
  await page.getByRole("link", { name: "Bỏ chứng nhận còn ít nhất 6 tháng" }).click()
  await expect(hits(page).getByRole("heading", { level: 2 })).toHaveCount(inSeason)
})

test("nothing found leads on: groups, goods, a person", async ({ page }) => {
  const complaints = complaintsOf(page)
  expect((await page.goto("/tim-kiem?q=xyzxyz"))?.status()).toBe(200)
  await expect(title(page)).toHaveText("Không tìm thấy “xyzxyz”")
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/)
  await expect(page.getByRole("main").getByRole("link", { name: "ho-tro@cho-phien.example" })).toBeVisible()
  expect(await hits(page).getByRole("heading", { level: 3 }).count()).toBeGreaterThan(0)
  await lookOver(page)
  expect(complaints).toEqual([])
  await hits(page).getByRole("link", { name: "Thực phẩm" }).click()
  await expect(page).toHaveURL("/san-pham?nhom=thuc-pham")
})

test("a filter that leaves nothing is named with what its removal brings back", async ({ page }) => {
  await page.goto("/tim-kiem?q=mat+ong&gia-den=1")
  await expect(title(page)).toHaveText("Không còn sản phẩm nào sau khi lọc")
  await page.getByRole("link", { name: /^Bỏ “Giá \(đồng\)”: \d+ sản phẩm$/ }).click()
  await expect(page).toHaveURL("/tim-kiem?q=mat+ong")
  await expect(hits(page).getByRole("heading", { level: 2 }).first()).toBeVisible()
})

test("an English reader searches in English", async ({ page }) => {
  await page.goto("/en")
  await page.getByRole("combobox", { name: "Search products" }).pressSequentially("honey")
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option")
  await expect(options.filter({ hasText: "Product" }).first()).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL("/en/tim-kiem?q=honey")
  await expect(title(page)).toHaveText("Results for “honey”")
  const names = page.getByRole("region", { name: "List of products" }).getByRole("heading", { level: 2 })
  await expect(names.first()).toHaveText(/honey|mật ong/i)
})

test("old addresses of words lead to the search, and odd words are answered, never a failure", async ({
  page,
  request,
}) => {
  await page.goto("/san-pham?q=mat+ong&sao=3")
  await expect(page).toHaveURL("/tim-kiem?q=mat+ong&sao=3")
  for (const odd of [
    "🌰",
    '"a" OR -b & !c:*',
    "\u0000\u0007x",
    "%",
    "'; drop",
    "x ".repeat(900),
    "a".repeat(5000),
  ]) {
    const answer = await request.get(`/tim-kiem?q=${encodeURIComponent(odd)}`)
    expect.soft(answer.status(), odd.slice(0, 20)).toBe(200)
    const suggested = await request.get(`/goi-y?q=${encodeURIComponent(odd)}`)
    expect.soft(suggested.status(), `suggestions for ${odd.slice(0, 20)}`).toBe(200)
  }
  for (const odd of ["nhom=vu-khi", "huyen=../x", "con-han=99", "sap-xep=;drop", "trang=-1"])
    expect.soft((await request.get(`/tim-kiem?q=mat+ong&${odd}`)).status(), odd).toBe(200)
})
