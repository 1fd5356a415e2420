import type { CartView } from "@cho-phien/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, place, placed, see, setLine } from "./buyer"
import { type Good, goodsForSale, goodsOfProducers, leave } from "./goods"
import { aVoucher, putVoucher, takeOut, usedOf } from "./voucher-desk"

let h: Harness
let goods: [Good, Good, Good]

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 3)) as [Good, Good, Good]
  for (const good of goods) await leave(h, good, 100)
})
afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const inParcels = (cart: CartView) => sum(cart.parcels.flatMap((p) => p.discounts.map((d) => d.amountDong)))

/** A cart with these codes put in; each must be taken. */
async function aCartWithCodes(
  codes: string[],
  ...wanted: Parameters<typeof aCartWith> extends [unknown, ...infer Rest] ? Rest : never
) {
  let cart = await aCartWith(h.shop, ...wanted)
  for (const code of codes) {
    const answer = await putVoucher(h.shop, cart.id, code)
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    cart = answer.body.cart
  }
  return cart
}

describe("a voucher in a cart", () => {
  it("is taken off line by line in whole đồng, VAT with it, and the same is sold", async () => {
    const code = await aVoucher(h, { value: 7 })
    const cart = await aCartWithCodes([code], [goods[0], 3], [goods[1], 1], [goods[2], 2])
    const goodsDong = 3 * goods[0].priceDong + goods[1].priceDong + 2 * goods[2].priceDong
    const off = Math.round(goodsDong * 0.07)
    expect(cart.vouchers).toEqual([{ code, title: "Phiếu thử", discountDong: off, refusal: null }])
    expect(cart.itemsDong).toBe(goodsDong - off)
    expect(inParcels(cart)).toBe(off)
    expect(cart.totalDong).toBe(sum(cart.vat.map((row) => row.netDong + row.vatDong)))
    const { purchase } = await placed(h.shop, cart)
    expect(purchase.discounts).toEqual([{ code, amountDong: off }])
    expect(purchase.totalDong).toBe(sum(purchase.parcels.map((parcel) => parcel.totalDong)))
    expect(purchase.totalDong).toBe(sum(purchase.vat.map((row) => row.netDong + row.vatDong)))
    expect(purchase.parcels.map((parcel) => parcel.discounts)).toEqual(cart.parcels.map((p) => p.discounts))
  })

  it("of one producer lowers only its goods, beside one of the whole shop", async () => {
    const whole = await aVoucher(h, { kind: "fixed", value: 10_001 })
    const own = await aVoucher(h, {
      kind: "fixed",
      value: 5_000,
      bearer: "producer",
      producerId: goods[1].producer.id,
    })
    const cart = await aCartWithCodes([whole, own], [goods[0], 1], [goods[1], 2])
    expect(cart.vouchers.map(({ discountDong }) => discountDong)).toEqual([10_001, 5_000])
    const ofOwn = cart.parcels.map(({ discounts }) => discounts.find(({ code }) => code === own)?.amountDong)
    expect(ofOwn).toEqual([undefined, 5_000])
  })

  it("never takes off more than the goods, and everything off leaves the postage", async () => {
    const code = await aVoucher(h, { value: 100 })
    const cart = await aCartWithCodes([code], [goods[0], 1])
    expect([cart.itemsDong, cart.totalDong]).toEqual([0, cart.shippingDong])
    expect((await placed(h.shop, cart)).purchase.itemsDong).toBe(0)
  })

  it("takes the place of another of its kind, and can be taken out", async () => {
    const [first, second] = [await aVoucher(h), await aVoucher(h, { value: 20 })]
    const cart = await aCartWithCodes([first, second], [goods[0], 1])
    expect(cart.vouchers.map(({ code }) => code)).toEqual([second])
    const without = (await takeOut(h.shop, cart.id, second)).body.cart
    expect([without.vouchers, without.itemsDong]).toEqual([[], goods[0].priceDong])
  })

  it("stays, and says what is wanting, when its minimum is not met any more", async () => {
    const code = await aVoucher(h, { minimumDong: 2 * goods[0].priceDong })
    const cart = await aCartWithCodes([code], [goods[0], 2])
    const line = cart.parcels[0]?.lines[0]?.id ?? ""
    const less = (await setLine(h.shop, cart.id, line, 1)).body.cart
    expect(less.vouchers).toEqual([
      expect.objectContaining({
        discountDong: 0,
        refusal: { reason: "minimum-not-met", missingDong: goods[0].priceDong },
      }),
    ])
    const more = (await setLine(h.shop, cart.id, line, 2)).body.cart
    expect(more.vouchers[0]?.refusal).toBeNull()
  })

  it("lowers no spirits", async () => {
    const spirit = (await goodsForSale(h)).find((good) => good.nature === "alcohol") as Good
    const code = await aVoucher(h, { producerId: spirit.producer.id, bearer: "producer" })
    const answer = await putVoucher(h.shop, (await aCartWith(h.shop, [goods[0], 1])).id, code)
    expect([answer.status, answer.body.code]).toEqual([409, "VOUCHER_NOT_FOR_THESE_GOODS"])
  })
})

describe("POST /store/shopping/carts/:id/vouchers", () => {
  it.each([
    ["unknown", 404, "VOUCHER_UNKNOWN", async () => "KHONG-CO"],
    ["no code at all", 404, "VOUCHER_UNKNOWN", async () => "'; drop table voucher; --"],
    ["over", 409, "VOUCHER_OVER", () => aVoucher(h, { endsAt: new Date("2026-02-01T00:00:00Z") })],
    ["not yet", 409, "VOUCHER_NOT_YET", () => aVoucher(h, { startsAt: new Date("2099-01-01T00:00:00Z") })],
    ["used up", 409, "VOUCHER_USED_UP", () => aVoucher(h, { limit: 0 })],
    ["a minimum", 409, "VOUCHER_MINIMUM_NOT_MET", () => aVoucher(h, { minimumDong: 900_000_000 })],
  ])("refuses %s at its field", async (_name, status, code, voucher) => {
    const cart = await aCartWith(h.shop, [goods[0], 1])
    const answer = await putVoucher(h.shop, cart.id, await voucher())
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.fieldErrors?.[0]?.field).toBe("voucher")
    expect((await see(h.shop, cart.id)).vouchers).toEqual([])
  })

  it("takes a code as people type it", async () => {
    const code = await aVoucher(h)
    const answer = await putVoucher(
      h.shop,
      (await aCartWith(h.shop, [goods[0], 1])).id,
      ` ${code.toLowerCase()} `,
    )
    expect(answer.body.cart.vouchers[0]?.code).toBe(code)
  })
})

describe("uses of a voucher", { timeout: 120_000 }, () => {
  it("three, twenty buyers at once: exactly three have it, the rest are told and nothing is sold to them", async () => {
    const code = await aVoucher(h, { limit: 3 })
    const carts: CartView[] = []
    for (let buyer = 0; buyer < 20; buyer++) carts.push(await aCartWithCodes([code], [goods[0], 1]))
    const answers = await Promise.all(
      carts.map((cart, buyer) => place(h.shop, cart, { phone: `09123456${String(buyer + 10)}` })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    const refused = answers.filter(({ status }) => status === 409)
    expect(refused).toHaveLength(17)
    for (const { body } of refused) {
      expect(["VOUCHER_USED_UP", "TOTAL_CHANGED"]).toContain(body.code)
      expect(body.cart?.vouchers[0]?.refusal?.reason).toBe("used-up")
      expect(body.cart?.itemsDong).toBe(goods[0].priceDong)
    }
    expect(await usedOf(h, code)).toBe(3)
  })

  it("of one buyer end at its own limit, told with the order", async () => {
    const code = await aVoucher(h, { perBuyer: 1 })
    const phone = { phone: "0987 654 321" }
    await placed(h.shop, await aCartWithCodes([code], [goods[0], 1]), phone)
    const again = await place(h.shop, await aCartWithCodes([code], [goods[0], 1]), phone)
    expect([again.status, again.body.code]).toEqual([409, "VOUCHER_USED_BY_BUYER"])
    await placed(h.shop, await aCartWithCodes([code], [goods[0], 1]), { phone: "0987 654 322" })
    expect(await usedOf(h, code)).toBe(2)
  })

  it("come back when every parcel that profits is cancelled, once, and not before", async () => {
    const code = await aVoucher(h, { limit: 1 })
    const { purchase } = await placed(h.shop, await aCartWithCodes([code], [goods[0], 1], [goods[1], 1]))
    const [first, second] = purchase.parcels.map(({ orderId }) => orderId)
    await cancelOrderWorkflow(h.container).run({ input: { order_id: first ?? "" } })
    expect(await usedOf(h, code)).toBe(1)
    await cancelOrderWorkflow(h.container).run({ input: { order_id: second ?? "" } })
    await expect.poll(() => usedOf(h, code), { timeout: 10_000 }).toBe(0)
    expect((await aCartWithCodes([code], [goods[0], 1])).vouchers[0]?.refusal).toBeNull()
  })

  it("are given back when the last step of placing fails, and taken once by the next try", async () => {
    const code = await aVoucher(h, { limit: 1 })
    const cart = await aCartWithCodes([code], [goods[0], 1])
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw(`
      create function refuse_voucher_order() returns trigger language plpgsql as
        $$ begin if new.status = 'placed' then raise exception 'disk full'; end if; return new; end $$;
      create trigger refuse_voucher_order before update on order_group
        for each row execute function refuse_voucher_order()`)
    const failed = await place(h.shop, cart)
    await sql.raw("drop trigger refuse_voucher_order on order_group; drop function refuse_voucher_order()")
    expect([failed.status, await usedOf(h, code)]).toEqual([500, 0])
    await placed(h.shop, cart)
    expect(await usedOf(h, code)).toBe(1)
  })
})
