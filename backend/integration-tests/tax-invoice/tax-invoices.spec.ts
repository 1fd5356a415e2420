import type { DeliveryInvoiceResponse } from "@cho-phien/contract"
import { readXlsx } from "@cho-phien/trade/wholesale/sheet"
import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { TAX_INVOICE_MODULE, type TaxInvoiceService } from "../../src/modules/tax-invoice"
import { type Harness, harness } from "../harness"
import { groupIdOf } from "../mail/post"
import { deliverPackage, packParcel, sendPackage } from "../parcel-moves"
import { aCartWith, place, placed } from "../shopping/buyer"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"

let h: Harness
let goods: [Good, Good]

const INVOICE = {
  companyName: "Công ty TNHH Siêu thị Sông Bằng",
  taxCode: "0100109106-001",
  address: "1 Kim Đồng, phường Thục Phán, Cao Bằng",
  email: "ketoan@example.com",
}

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

const aCart = () => aCartWith(h.shop, [goods[0], 3], [goods[1], 1])
const requestOf = async (code: string) => {
  const groupId = await groupIdOf(h, code)
  const taxInvoices = h.container.resolve<TaxInvoiceService>(TAX_INVOICE_MODULE)
  return (await taxInvoices.requestsOf([groupId])).get(groupId) ?? null
}

async function deliverParcel(orderId: string, units?: number): Promise<void> {
  const packageId = await packParcel(h, orderId, units)
  await sendPackage(h, orderId, packageId)
  await deliverPackage(h, orderId, packageId)
}

const dayOf = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

/** The deliveries of one purchase that happened about now. */
async function deliveriesOf(code: string, more = "") {
  const [from, to] = [dayOf(new Date(Date.now() - 86_400_000)), dayOf(new Date(Date.now() + 86_400_000))]
  const { status, body } = await (await h.office()).get<DeliveryInvoiceResponse>(
    `/admin/tax-invoices?from=${from}&to=${to}${more}`,
  )
  expect(status).toBe(200)
  return body.deliveries.filter((delivery) => delivery.code === code)
}

describe("asking for invoices with the order", () => {
  it("keeps who they are made out to, the tax code in its one form", async () => {
    const invoice = { ...INVOICE, taxCode: " 0100109106001 ", email: "KeToan@example.com" }
    const { code } = await placed(h.shop, await aCart(), { invoice })
    expect(await requestOf(code)).toEqual(INVOICE)
  })

  it("refuses a code with a wrong check digit, at its field, and nothing is ordered", async () => {
    const answer = await place(h.shop, await aCart(), { invoice: { ...INVOICE, taxCode: "0100109107" } })
    expect([answer.status, answer.body.code]).toEqual([400, "INVALID_BODY"])
    expect(answer.body.fieldErrors).toEqual([
      expect.objectContaining({ field: "invoice.taxCode", code: "tax-code-wrong-check-digit" }),
    ])
  })

  it("needs every field once one is given, and none when none is wanted", async () => {
    const cart = await aCart()
    const answer = await place(h.shop, cart, { invoice: { ...INVOICE, companyName: "", email: "x" } })
    expect(answer.body.fieldErrors?.map(({ field }) => field)).toEqual([
      "invoice.companyName",
      "invoice.email",
    ])
    expect(await requestOf((await placed(h.shop, cart)).code)).toBeNull()
  })
})

describe("GET /admin/tax-invoices", () => {
  it("lists a delivery of one producer once it arrived, with amounts that are the parcel's", async () => {
    const { code, purchase } = await placed(h.shop, await aCart(), { invoice: INVOICE })
    const [first] = purchase.parcels
    expect(await deliveriesOf(code)).toEqual([])
    await deliverParcel(first?.orderId ?? "")
    const [delivery, ...others] = await deliveriesOf(code)
    expect(others).toEqual([])
    expect(delivery).toMatchObject({
      number: `${code}-1`,
      buyer: INVOICE,
      grossDong: first?.totalDong,
      producer: first?.producer,
    })
    expect((delivery?.netDong ?? 0) + (delivery?.vatDong ?? 0)).toBe(first?.totalDong)
  })

  it("has one row for each of several deliveries of a parcel, which sum to it", async () => {
    const { code, purchase } = await placed(h.shop, await aCartWith(h.shop, [goods[0], 3]))
    const [parcel] = purchase.parcels
    await deliverParcel(parcel?.orderId ?? "", 1)
    await deliverParcel(parcel?.orderId ?? "", 2)
    const deliveries = await deliveriesOf(code)
    expect(deliveries.map(({ number }) => number)).toEqual([`${code}-1`, `${code}-1/2`])
    expect(deliveries.reduce((sum, { grossDong }) => sum + grossDong, 0)).toBe(parcel?.totalDong)
    expect(deliveries[0]?.buyer).toBeNull()
  })

  it("narrows to one producer, and to buyers who asked", async () => {
    const { code, purchase } = await placed(h.shop, await aCart())
    for (const { orderId } of purchase.parcels) await deliverParcel(orderId)
    const slug = goods[1].producer.slug
    expect((await deliveriesOf(code, `&producer=${slug}`)).map(({ producer }) => producer.slug)).toEqual([
      slug,
    ])
    expect(await deliveriesOf(code, "&only=requested")).toEqual([])
  })

  it("refuses a period that ends before it begins, and strangers", async () => {
    const path = "/admin/tax-invoices?from=2026-11-25&to=2026-11-24"
    expect((await (await h.office()).get(path)).status).toBe(400)
    expect((await h.shop.get("/admin/tax-invoices?from=2026-11-01&to=2026-11-30")).status).toBe(401)
  })
})

describe("GET /admin/tax-invoices/file", () => {
  it("is a table in CSV and in Excel with the same rows: who, what, rate of the day, tax, words", async () => {
    const { code, purchase } = await placed(h.shop, await aCart(), { invoice: INVOICE })
    await deliverParcel(purchase.parcels[0]?.orderId ?? "")
    const day = dayOf(new Date())
    const file = (format: string) => `/admin/tax-invoices/file?from=${day}&to=${day}&format=${format}`
    const office = await h.office()
    const csv = new TextDecoder().decode((await office.download(file("csv"))).body)
    const lines = csv.split("\r\n").filter((line) => line.includes(code))
    expect(lines[0]).toContain(INVOICE.taxCode)
    expect(lines[0]).toContain("đồng")
    expect(lines).toHaveLength((purchase.parcels[0]?.shippingDong ?? 0) > 0 ? 2 : 1)
    const xlsx = readXlsx((await office.download(file("xlsx"))).body)
    expect(JSON.stringify(xlsx)).toContain(`${code}-1`)
  })
})

describe("the rate of an invoice", () => {
  it("is the one of the day of delivery, though the order was placed under another", async () => {
    const { code, purchase } = await placed(h.shop, await aCart())
    const packageIds: string[] = []
    for (const { orderId } of purchase.parcels) {
      const packageId = await packParcel(h, orderId)
      await sendPackage(h, orderId, packageId)
      await deliverPackage(h, orderId, packageId)
      packageIds.push(packageId)
    }
    const rowsOn = async (day: string) => {
      const { body } = await (await h.office()).download(`/admin/tax-invoices/file?from=${day}&to=${day}`)
      return new TextDecoder()
        .decode(body)
        .split("\r\n")
        .filter((line) => line.includes(code))
    }
    const rated = (rows: string[], rate: string) => rows.filter((row) => row.includes(`,${rate},`)).length
    const before = await rowsOn(dayOf(new Date()))
    for (const packageId of packageIds) await moveDelivery(packageId, "2027-01-03T03:00:00Z")
    const after = await rowsOn("2027-01-03")
    expect(rated(before, "8%")).toBeGreaterThan(0)
    expect([rated(after, "8%"), rated(after, "10%")]).toEqual([0, rated(before, "8%") + rated(before, "10%")])
    expect(await rowsOn(dayOf(new Date()))).toEqual([])
  })
})

/** The package arrived at another instant than the clock of Medusa's own workflow wrote. */
async function moveDelivery(packageId: string, instant: string): Promise<void> {
  await h.container
    .resolve(Modules.FULFILLMENT)
    .updateFulfillment(packageId, { delivered_at: new Date(instant) })
}
