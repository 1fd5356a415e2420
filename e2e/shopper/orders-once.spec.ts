import { expect, type Page, test } from "@playwright/test"
import { aBuyer, type Buyer } from "../actors/buyer"
import { ordersOf } from "../actors/records"
import { fillDelivery, goods, orderButton, purchaseCode, putInCart } from "../actors/shopping"

test("a double click on the order button is one order", async ({ page }) => {
  const buyer = await readyToOrder(page)
  await orderButton(page).dblclick()
  await expect(page.getByText("Đã nhận đơn của bạn")).toBeVisible()
  await purchaseCode(page)
  expect(await ordersOf(buyer.phone)).toBe(1)
})

test("the same form sent twice at the same moment leads to the same purchase", async ({ page }) => {
  const buyer = await readyToOrder(page)
  await expect(orderButton(page)).toBeVisible()
  const form = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>("[name=recipientName]")
    return field?.form ? [...new FormData(field.form)].map(([name, value]) => [name, String(value)]) : []
  })
  const send = () =>
    page.request.post("/thanh-toan", {
      headers: { origin: new URL(page.url()).origin, "content-type": "application/x-www-form-urlencoded" },
      data: new URLSearchParams([...(form as [string, string][]), ["deed", "order"]]).toString(),
      maxRedirects: 0,
    })
  const answers = await Promise.all([send(), send()])
  const places = answers.map((answer) => answer.headers().location?.replace(/\?.*/, ""))
  expect(places[0]).toMatch(/^\/don-hang\//)
  expect(places[1]).toBe(places[0])
  expect(await ordersOf(buyer.phone)).toBe(1)
})

test("two tabs with the same checkout place one order and show the same code", async ({ page, context }) => {
  const buyer = await readyToOrder(page)
  const other = await context.newPage()
  await other.goto("/thanh-toan")
  await fillDelivery(other, buyer)
  await orderButton(page).click()
  const code = await purchaseCode(page)
  await orderButton(other).click()
  expect(await purchaseCode(other)).toBe(code)
  expect(await ordersOf(buyer.phone)).toBe(1)
})

test("going back and ordering again leads to the purchase that was placed", async ({ page }) => {
  const buyer = await readyToOrder(page)
  await orderButton(page).click()
  const code = await purchaseCode(page)
  await page.goBack()
  await page.goto("/thanh-toan")
  await expect(orderButton(page)).toHaveCount(0)
  await expect(page.getByRole("link", { name: new RegExp(code) })).toBeVisible()
  expect(await ordersOf(buyer.phone)).toBe(1)
})

test("reloading the confirmation orders nothing again", async ({ page }) => {
  const buyer = await readyToOrder(page)
  await orderButton(page).click()
  const code = await purchaseCode(page)
  await page.reload()
  await expect(page.getByText(code).first()).toBeVisible()
  expect(await ordersOf(buyer.phone)).toBe(1)
})

/** One product of one producer in the cart and every field of the checkout filled. */
async function readyToOrder(page: Page): Promise<Buyer> {
  const buyer = aBuyer()
  await putInCart(page, goods.honey.path)
  await page.goto("/thanh-toan")
  await fillDelivery(page, buyer)
  return buyer
}
