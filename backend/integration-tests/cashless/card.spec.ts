import type { StripeStandIn } from "@cho-phien/stripe-stand-in"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { stockOf } from "../shopping/goods"
import { asBuyer, comeBack, goToPay, openedPage, standIn, untilCardIs } from "./card-desk"
import { incomingOf, masterPayments, ordersOf, type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree
let stripe: StripeStandIn

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  stripe = await standIn()
})

afterAll(() => shop.close())

const eventsAbout = (id: string) =>
  stripe.webhooks.events.filter(({ data }) => (data.object as { id?: string }).id === id)

describe("a purchase by card", () => {
  it("stands unpaid with its goods held, and its page asks for the sum of the parcels in whole đồng", async () => {
    const before = await stockOf(h, shop.goods[2])
    const order = await shop.aPurchase("card")
    expect(order.purchase).toMatchObject({ method: "card", paid: false, transfer: null })
    expect(order.purchase.card).toMatchObject({ state: "waiting", dueDong: order.purchase.totalDong })
    expect((await stockOf(h, shop.goods[2])).reserved).toBe(before.reserved + 3)
    const page = await openedPage(h.shop, order)
    const sum = order.purchase.parcels.reduce((total, parcel) => total + parcel.totalDong, 0)
    expect(page).toMatchObject({ amount_total: sum, currency: "vnd", client_reference_id: order.code })
    expect(new URL(page.success_url).pathname).toBe(`/don-hang/${order.code}`)
  })

  it("opens one page however often its buyer comes, and holds the goods as long as the page is open", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    expect((await openedPage(h.shop, order)).id).toBe(page.id)
    const held = new Date((await comeBack(h.shop, order)).card?.holdsUntil ?? 0).getTime() - Date.now()
    expect(Math.round(held / 60_000)).toBe(31)
  })

  it("is paid by Stripe's word alone, without the browser: the shares are the master to the đồng", async () => {
    const order = await shop.aPurchase("card")
    const { totalDong } = order.purchase
    stripe.pay((await openedPage(h.shop, order)).id)
    expect(await untilCardIs(h.shop, order, "paid")).toMatchObject({ paid: true, card: { dueDong: 0 } })
    const details = await ordersOf(h, order)
    expect(details.map((detail) => detail.payment_status)).toEqual(["captured", "captured", "captured"])
    for (const detail of details) expect(Number(detail.summary?.pending_difference)).toBe(0)
    const [master] = await masterPayments(h, order)
    expect(master?.captures?.map(({ amount }) => Number(amount))).toEqual([totalDong])
    expect(await goToPay(h.shop, order)).toBeNull()
  })

  it("is paid by the browser when Stripe's word is lost", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    expect(await comeBack(h.shop, order)).toMatchObject({ paid: true, card: { state: "paid" } })
  })

  it("is one payment when browser and word come at once, and the word comes twice and last things first", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    stripe.webhooks.isHeld = true
    stripe.pay(page.id)
    stripe.webhooks.isHeld = false
    const [paid] = eventsAbout(page.id)
    if (!paid) throw new Error("Nothing was told")
    const closed = { ...paid, id: `${paid.id}_expired`, type: "checkout.session.expired" }
    const answers = await Promise.all([
      stripe.webhooks.send(closed),
      stripe.webhooks.send(paid),
      comeBack(h.shop, order),
      stripe.webhooks.send(paid),
    ])
    expect([answers[0], answers[1], answers[3]]).toEqual([200, 200, 200])
    await untilCardIs(h.shop, order, "paid")
    const stored = async () =>
      (await incomingOf(h).listBankEvents({ transaction_id: [paid.id, closed.id] })).map(
        ({ done_at }) => !!done_at,
      )
    await expect.poll(stored, { timeout: 20_000 }).toEqual([true, true])
    const payments = await masterPayments(h, order)
    expect(payments.flatMap((payment) => payment.captures ?? [])).toHaveLength(1)
  })

  it("is not believed under another signature", async () => {
    const order = await shop.aPurchase("card")
    const page = await openedPage(h.shop, order)
    const forged = stripe.webhooks.happen("checkout.session.completed", { ...page, payment_status: "paid" })
    expect(await stripe.webhooks.send({ ...forged, id: "evt_forged" }, "whsec_guessed")).toBe(401)
    expect(await incomingOf(h).listBankEvents({ transaction_id: "evt_forged" })).toEqual([])
    const stored = async () =>
      (await incomingOf(h).listBankEvents({ transaction_id: forged.id })).map(({ done_at }) => !!done_at)
    await expect.poll(stored, { timeout: 20_000 }).toEqual([true])
    expect(await comeBack(h.shop, order)).toMatchObject({ paid: false, card: { state: "waiting" } })
  })

  it("does not exist for the buyer of another purchase", async () => {
    const [mine, other] = [await shop.aPurchase("card"), await shop.aPurchase("card")]
    const stranger = asBuyer(h.shop, { ...mine, accessToken: other.accessToken })
    const path = `/store/shopping/purchases/${mine.code}`
    const answers = await Promise.all([
      stranger.post(`${path}/card`),
      stranger.post(`${path}/card/check`),
      stranger.post(`${path}/method`, { method: "cod" }),
      h.shop.post(`${path}/card`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })
})
