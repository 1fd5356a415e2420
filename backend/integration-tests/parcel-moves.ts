import { expect } from "vitest"
import type { Harness } from "./harness"

interface AdminOrder {
  order: { items: { id: string; quantity: number }[]; fulfillments: { id: string; created_at: string }[] }
}

/** Packs what is wanted of a parcel (all of it unless said), as the office does in Medusa Admin; the package's id. */
export async function packParcel(h: Harness, orderId: string, units?: number): Promise<string> {
  const office = await h.office()
  const path = `/admin/orders/${orderId}`
  const before = (await office.get<AdminOrder>(path)).body.order
  const items = before.items.map(({ id, quantity }) => ({ id, quantity: units ?? quantity }))
  expect((await office.post(`${path}/fulfillments`, { items })).status).toBe(200)
  const { fulfillments } = (await office.get<AdminOrder>(`${path}?fields=*fulfillments`)).body.order
  const [newest] = [...fulfillments].sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
  return newest?.id ?? ""
}

/** Hands a package to the carrier. */
export async function sendPackage(h: Harness, orderId: string, packageId: string): Promise<void> {
  const office = await h.office()
  const path = `/admin/orders/${orderId}`
  const { items } = (await office.get<AdminOrder>(path)).body.order
  const shipped = items.map(({ id, quantity }) => ({ id, quantity }))
  const sent = await office.post(`${path}/fulfillments/${packageId}/shipments`, { items: shipped })
  expect(sent.status).toBe(200)
}

/** A package arrives. */
export async function deliverPackage(h: Harness, orderId: string, packageId: string): Promise<void> {
  const path = `/admin/orders/${orderId}/fulfillments/${packageId}/mark-as-delivered`
  expect((await (await h.office()).post(path)).status).toBe(200)
}
