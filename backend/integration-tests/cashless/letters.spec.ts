import type { PlaceOrderResponse } from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import settleTransfers from "../../src/jobs/settle-transfers"
import { sendDueMails } from "../../src/mail/send/send-due"
import { lettersAreOut } from "../../src/mail/send/send-soon"
import type { OutboxMailRow } from "../../src/modules/outbox"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { allSent, groupIdOf, lettersAbout, makeDue, producerLettersAbout } from "../mail/post"
import { aCartWith, placed } from "../shopping/buyer"
import { aTransfer, tell, untilTransferIs } from "./bank"
import { openMailServer } from "./mail-server"
import { type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree
let mail: Awaited<ReturnType<typeof openMailServer>>

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  mail = await openMailServer()
})

afterAll(async () => {
  await lettersAreOut()
  await mail.close()
  await shop.close()
})

/** Two producers' goods, to be paid by transfer; the buyer gives an address. */
async function aPurchase(): Promise<PlaceOrderResponse & { groupId: string }> {
  const cart = await aCartWith(h.shop, [shop.goods[0], 2], [shop.goods[1], 1])
  const order = await placed(h.shop, cart, { method: "vietqr", email: "ha@example.com" })
  return { ...order, groupId: await groupIdOf(h, order.code) }
}

/** Sends what is due, letters of earlier files too, until the outbox says what is expected of a purchase. */
async function untilLetters(
  of: Harness,
  groupId: string,
  isReached: (rows: OutboxMailRow[]) => boolean,
): Promise<OutboxMailRow[]> {
  for (let round = 0; round < 100; round++) {
    await sendDueMails(of.container)
    const rows = await lettersAbout(of, groupId)
    if (isReached(rows)) return rows
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error(`The letters of ${groupId} do not stand as expected`)
}

const isTold = (kind: string) => (rows: { kind: string; state: string }[]) =>
  rows.some((row) => row.kind === kind && row.state === "sent")

const accepted = (id: string) => mail.accepted.filter(({ raw }) => raw.includes(`Message-ID: <${id}.1@`))

describe("a mail server that is away", () => {
  it("holds up no order; the letter leaves once when it answers again", async () => {
    await lettersAreOut()
    await mail.close()
    const order = await aPurchase()
    const [waiting] = await untilLetters(h, order.groupId, (rows) => Boolean(rows[0]?.last_error))
    expect(waiting?.last_error).toContain("ECONNREFUSED")
    mail = await openMailServer()
    await makeDue(h, { id: waiting?.id ?? "" })
    await Promise.all([sendDueMails(h.container), sendDueMails(h.container)])
    const [letter] = await untilLetters(h, order.groupId, allSent)
    expect(accepted(letter?.id ?? "").map(({ to }) => to)).toEqual(["ha@example.com"])
    expect(letter?.text).toContain(`với nội dung ${order.code}`)
  })
})

describe("letters of a purchase by transfer", () => {
  it("tell the buyer when the money is here, and only then the producers", async () => {
    const order = await aPurchase()
    await untilLetters(h, order.groupId, isTold("purchase_placed"))
    expect(await producerLettersAbout(h, order.groupId)).toEqual([])
    await tell(h, aTransfer(order.code, order.purchase.totalDong))
    await untilTransferIs(h.shop, order, "paid")
    const letters = await untilLetters(h, order.groupId, isTold("purchase_paid"))
    const total = order.purchase.totalDong.toLocaleString("vi-VN")
    expect(letters.at(-1)?.text).toContain(`đã trả đủ ${total}`)
    await lettersAreOut()
    const producers = await producerLettersAbout(h, order.groupId)
    expect(producers.map(({ facts }) => (facts as { orderId?: string }).orderId).sort()).toEqual(
      order.purchase.parcels.map(({ orderId }) => orderId).sort(),
    )
    for (const { text } of producers) expect(text).toContain("không thu thêm")
  })

  it("tell of a cancelled parcel that its money goes back, and then exactly how much", async () => {
    const order = await aPurchase()
    await tell(h, aTransfer(order.code, order.purchase.totalDong))
    await untilTransferIs(h.shop, order, "paid")
    const [parcel] = order.purchase.parcels
    expect((await (await h.office()).post(`/admin/orders/${parcel?.orderId}/cancel`)).status).toBe(200)
    const letters = await untilLetters(
      h,
      order.groupId,
      (rows) => isTold("parcel_refunded")(rows) && isTold("parcel_cancelled")(rows),
    )
    const text = (kind: string) => letters.find((letter) => letter.kind === kind)?.text
    expect(text("parcel_cancelled")).toContain("được hoàn")
    expect(text("parcel_refunded")).toContain((parcel?.totalDong ?? 0).toLocaleString("vi-VN"))
    expect(letters.filter(({ kind }) => kind === "parcel_refunded")).toHaveLength(1)
  })

  it("tell once of a purchase that was not paid in time, and never of its parcels", async () => {
    const order = await aPurchase()
    await untilLetters(h, order.groupId, isTold("purchase_placed"))
    const later = new Date(Date.now() + 3_600_000).toISOString()
    await atInstant(later, () => settleTransfers(h.container))
    await untilLetters(h, order.groupId, isTold("purchase_expired"))
    await lettersAreOut()
    expect((await lettersAbout(h, order.groupId)).map(({ kind }) => kind).sort()).toEqual([
      "purchase_expired",
      "purchase_placed",
    ])
    expect(await producerLettersAbout(h, order.groupId)).toEqual([])
  })
})
