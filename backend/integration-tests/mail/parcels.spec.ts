import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { lettersAreOut } from "../../src/mail/send/send-soon"
import { sweepLostMails } from "../../src/mail/sweep/sweep"
import { type Harness, harness } from "../harness"
import { deliverPackage, packParcel, sendPackage } from "../parcel-moves"
import { aCartWith, placed } from "../shopping/buyer"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"
import { groupIdOf, lettersAbout, outboxOf, untilLetters } from "./post"

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

async function aPurchase() {
  const order = await placed(h.shop, await aCartWith(h.shop, [goods[0], 2], [goods[1], 1]), {
    email: "ha@example.com",
  })
  return { ...order, groupId: await groupIdOf(h, order.code) }
}

const kindsAbout = async (groupId: string) =>
  (await lettersAbout(h, groupId)).map(({ kind, facts }) => [kind, (facts as { orderId?: string }).orderId])

const hasKind = (kind: string) => (rows: { kind: string; state: string }[]) =>
  rows.some((row) => row.kind === kind && row.state === "sent")

describe("a parcel", () => {
  it("that is sent and then delivered is told twice, each time once, and never its sibling", async () => {
    const { groupId, purchase } = await aPurchase()
    const orderId = purchase.parcels[0]?.orderId ?? ""
    const packageId = await packParcel(h, orderId)
    await sendPackage(h, orderId, packageId)
    await untilLetters(h, groupId, hasKind("parcel_shipped"))
    await deliverPackage(h, orderId, packageId)
    await untilLetters(h, groupId, hasKind("parcel_delivered"))
    await sweepLostMails(h.container)
    await lettersAreOut()
    expect(await kindsAbout(groupId)).toEqual([
      ["purchase_placed", undefined],
      ["parcel_shipped", orderId],
      ["parcel_delivered", orderId],
    ])
    const letters = await lettersAbout(h, groupId)
    for (const letter of letters.slice(1)) {
      expect(letter.subject).toContain(purchase.parcels[0]?.producer.name)
      expect(letter.text).not.toContain(purchase.parcels[1]?.producer.name)
    }
  })

  it("that is cancelled is told, and that nothing was paid for it", async () => {
    const { groupId, purchase } = await aPurchase()
    const orderId = purchase.parcels[1]?.orderId ?? ""
    await cancelOrderWorkflow(h.container).run({ input: { order_id: orderId } })
    const letters = await untilLetters(h, groupId, hasKind("parcel_cancelled"))
    expect(letters.at(-1)?.text).toContain("chưa thu tiền")
  })

  it("whose event was lost is found by the sweep", async () => {
    const { groupId, purchase } = await aPurchase()
    await cancelOrderWorkflow(h.container).run({ input: { order_id: purchase.parcels[0]?.orderId ?? "" } })
    const letters = await untilLetters(h, groupId, hasKind("parcel_cancelled"))
    await outboxOf(h).deleteOutboxMails(letters.map(({ id }) => id))
    await sweepLostMails(h.container)
    await lettersAreOut()
    expect((await kindsAbout(groupId)).map(([kind]) => kind).sort()).toEqual([
      "parcel_cancelled",
      "purchase_placed",
    ])
  })
})
