import { expect, type Page } from "@playwright/test"
import type { Buyer } from "./buyer"
import type { Office } from "./office"
import { fillDelivery, orderButton, purchaseCode } from "./shopping"

interface AdminOrder {
  id: string
  items: { id: string; quantity: number }[]
  fulfillments: { id: string }[]
  payment_collections: { payments: { id: string }[] }[]
}

interface Group {
  group: { parcelList: { orderId: string }[] }
}

/** A 2 × 2 picture, red. */
export const aPhoto = {
  name: "vo-hu.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNYZWwMRAwQCgAfqgRBEdSiMgAAAABJRU5ErkJggg==",
    "base64",
  ),
}

interface Wanted {
  path: string
  buyer: Buyer
  /** False in a browser without JavaScript. */
  hasScript?: boolean
}

/** Orders one product, paid at the door; the code of the purchase that is then on screen. */
export async function buys(page: Page, { path, buyer, hasScript = true }: Wanted): Promise<string> {
  await page.goto(path)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  if (hasScript) await expect(page.getByRole("status").filter({ hasText: "vào giỏ" })).toBeVisible()
  await page.goto("/thanh-toan")
  await (hasScript ? fillDelivery(page, buyer) : fillPlainly(page, buyer))
  await orderButton(page).click()
  return purchaseCode(page)
}

async function fillPlainly(page: Page, buyer: Buyer): Promise<void> {
  await page.getByLabel("Họ tên người nhận").fill(buyer.name)
  await page.getByLabel("Số điện thoại người nhận").fill(buyer.phone)
  await page.getByLabel("Tỉnh, thành phố nơi nhận").selectOption({ label: buyer.province })
  await page.getByRole("button", { name: "Hiện xã, phường của tỉnh đã chọn" }).click()
  const commune = page.getByLabel("Xã, phường nơi nhận")
  const option = commune.getByRole("option", { name: buyer.commune }).first()
  await commune.selectOption((await option.getAttribute("value")) ?? "")
  await page.getByLabel("Số nhà, đường, thôn, xóm").fill(buyer.street)
}

/** Packs, sends and delivers the only parcel of a purchase, and notes its cash; the order's id. */
export async function deliver(office: Office, code: string): Promise<string> {
  const { groups } = await office.read<{ groups: { id: string }[] }>(`/admin/order-groups?q=${code}`)
  const { group } = await office.read<Group>(`/admin/order-groups/${groups[0]?.id}`)
  const orderId = group.parcelList[0]?.orderId ?? ""
  const path = `/admin/orders/${orderId}`
  const read = async () =>
    (
      await office.read<{ order: AdminOrder }>(
        `${path}?fields=id,*items,*fulfillments,*payment_collections.payments`,
      )
    ).order
  const items = (await read()).items.map(({ id, quantity }) => ({ id, quantity }))
  await office.change(`${path}/fulfillments`, { items })
  const { fulfillments, payment_collections } = await read()
  const packageId = fulfillments[0]?.id
  await office.change(`${path}/fulfillments/${packageId}/shipments`, { items })
  await office.change(`${path}/fulfillments/${packageId}/mark-as-delivered`, {})
  await office.change(`/admin/payments/${payment_collections[0]?.payments[0]?.id}/capture`, {})
  return orderId
}

/** Unfolds a form of the purchase page. */
export async function unfold(page: Page, title: string): Promise<void> {
  await page.locator("summary", { hasText: title }).first().click()
}

/** What the page says after a deed on a parcel. */
export const isNoted = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: "Đã ghi nhận" })).toBeVisible()
