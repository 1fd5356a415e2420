import { extractText, getDocumentProxy } from "unpdf"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"

let h: Harness
let goods: [Good, Good]

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

const aPurchase = async (changes: object = {}) =>
  placed(h.shop, await aCartWith(h.shop, [goods[0], 2], [goods[1], 1]), changes)

type Purchase = Awaited<ReturnType<typeof aPurchase>>

const papers = ({ code }: { code: string }, kind: string) =>
  `/store/shopping/purchases/${code}/documents/${kind}`

const opening = ({ accessToken }: Purchase) => h.shop.with({ "x-purchase-token": accessToken })

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true })
  return text.replace(/\s+/g, " ")
}

describe("GET /store/shopping/purchases/:code/documents/:kind", () => {
  it("prints the buyer's order sheet with the purchase's own amounts", async () => {
    const order = await aPurchase()
    const answer = await opening(order).download(papers(order, "order-sheet"))
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    expect(answer.headers.get("cache-control")).toBe("private, no-store")
    const text = await textOf(answer.body)
    expect(text).toContain(order.code)
    for (const parcel of order.purchase.parcels) {
      expect(text).toContain(parcel.producer.name)
      expect(text).toContain(parcel.totalDong.toLocaleString("vi-VN"))
    }
    expect(text).toContain(order.purchase.totalDong.toLocaleString("vi-VN"))
    expect(text).not.toContain("0912 345 678")
  })

  it("prints the delivery note of one parcel", async () => {
    const order = await aPurchase()
    const [, second] = order.purchase.parcels
    const path = `${papers(order, "delivery-note")}?parcel=${second?.orderId}`
    const text = await textOf((await opening(order).download(path)).body)
    expect(text).toContain(`${order.code}-2`)
    expect(text).toContain(second?.producer.name)
    expect(text).not.toContain(order.purchase.parcels[0]?.lines[0]?.product.name)
  })

  it("has nothing for a stranger, for the neighbour's token, for the neighbour's parcel", async () => {
    const [own, neighbours] = [await aPurchase(), await aPurchase()]
    const sheet = papers(neighbours, "order-sheet")
    expect((await h.shop.download(sheet)).status).toBe(404)
    expect((await opening(own).download(sheet)).status).toBe(404)
    const parcel = neighbours.purchase.parcels[0]?.orderId
    const stolen = await opening(own).download(`${papers(own, "delivery-note")}?parcel=${parcel}`)
    expect(stolen.status).toBe(404)
  })

  it("keeps the packer's slip from the buyer and knows no other paper", async () => {
    const order = await aPurchase()
    for (const kind of ["packing-slip", "hoa-don"])
      expect((await opening(order).download(papers(order, kind))).status).toBe(404)
  })
})

describe("GET /admin/documents/:kind/:id", () => {
  it("gives the office each paper of any order, the carrier's with the whole phone number", async () => {
    const order = await aPurchase()
    const orderId = order.purchase.parcels[0]?.orderId
    const office = await h.office()
    const text = async (kind: string) =>
      textOf((await office.download(`/admin/documents/${kind}/${orderId}`)).body)
    expect(await text("order-sheet")).toContain("PHIẾU ĐẶT HÀNG")
    expect(await text("packing-slip")).toContain("PHIẾU ĐÓNG GÓI")
    expect(await text("delivery-note")).toContain("0912 345 678")
  })

  it("is closed to everybody else, and knows no order but a parcel's", async () => {
    const order = await aPurchase()
    const path = `/admin/documents/delivery-note/${order.purchase.parcels[0]?.orderId}`
    expect((await opening(order).download(path)).status).toBe(401)
    expect((await (await h.office()).download("/admin/documents/delivery-note/order_x")).status).toBe(404)
  })
})
