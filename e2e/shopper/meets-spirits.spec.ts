import { expect, test } from "@playwright/test"

const spirit = { path: "/san-pham/ruou-ngo-dinh-dong", name: "Rượu ngô Đinh Đông" }

test("spirits stay hidden until a reader declares to be of age, and cannot be ordered for cash", async ({
  page,
}) => {
  await test.step("neither home nor list nor search shows one before", async () => {
    for (const path of [
      "/",
      "/san-pham?nhom=do-uong",
      "/tim-kiem?q=ruou+ngo",
      "/san-pham?sap-xep=nhieu-sao",
    ]) {
      await page.goto(path)
      await expect(page.getByRole("link", { name: /^Rượu/ })).toHaveCount(0)
    }
    await page.goto(spirit.path)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sản phẩm có cồn")
    await expect(page.getByText(spirit.name)).toHaveCount(0)
  })

  await test.step("after the declaration the page says why it cannot be ordered", async () => {
    await page.getByRole("button", { name: "Tôi đã đủ 18 tuổi" }).click()
    await expect(page.getByRole("heading", { level: 1, name: spirit.name })).toBeVisible()
    await expect(page.getByText(/Luật 44\/2019\/QH14 \(Điều 16\.4\).*không dùng tiền mặt/)).toBeVisible()
    await expect(page.getByText("Uống rượu, bia có hại cho sức khỏe.")).toBeVisible()
    await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
    const answer = await page.request.get(spirit.path)
    expect(answer.headers()["cache-control"]).toBe("private, no-store")
  })

  await test.step("the list shows them last, home still does not", async () => {
    await page.goto("/tim-kiem?q=ruou+ngo")
    await expect(page.getByRole("link", { name: spirit.name, exact: true })).toBeVisible()
    await page.goto("/")
    await expect(page.getByRole("link", { name: /^Rượu/ })).toHaveCount(0)
  })
})

test("another reader still sees the question after somebody declared an age", async ({ page, browser }) => {
  await page.goto(spirit.path)
  await page.getByRole("button", { name: "Tôi đã đủ 18 tuổi" }).click()
  await expect(page.getByRole("heading", { level: 1, name: spirit.name })).toBeVisible()
  const stranger = await browser.newPage({ baseURL: process.env.SHOP_URL ?? "" })
  await stranger.goto(spirit.path)
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Sản phẩm có cồn")
  await stranger.close()
})

test("a night with a family is asked for, not put in a cart", async ({ page }) => {
  await page.goto("/san-pham/lans-homestay")
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
  const ask = page.getByRole("link", { name: "Hỏi chủ thể" })
  await expect(ask).toHaveAttribute("href", /^mailto:[^?]+\?subject=.*Homestay/)
})
