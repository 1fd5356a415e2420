import type { OfficeShippingResponse, OfficeVoucherListResponse } from "@cho-phien/contract"
import { addDays, plainDate } from "@cho-phien/vietnam"
import { beforeAll, describe, expect, it } from "vitest"
import { today } from "../../src/clock"
import type { Answer, Client } from "../client"
import { type Harness, harness } from "../harness"
import { aCartWith } from "./buyer"
import { type Good, goodsOfProducers, leave } from "./goods"
import { putVoucher } from "./voucher-desk"

let h: Harness
let office: Client
let good: Good

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  ;[good] = (await goodsOfProducers(h, 1)) as [Good]
  await leave(h, good, 50)
})

interface Refused {
  code?: string
  fieldErrors?: { field: string; code: string }[]
}

let made = 0
const aVoucher = (changes: object = {}) => ({
  code: `vp-${Date.now().toString(36)}-${made++}`,
  titleVi: "Phiếu của văn phòng",
  titleEn: "A voucher of the office",
  kind: "fixed",
  value: 5_000,
  bearer: "platform",
  startsOn: "2026-01-01",
  ...changes,
})
const faultsOf = ({ body }: Answer<Refused>) =>
  (body.fieldErrors ?? []).map(({ field, code }) => `${field}.${code}`)

describe("POST /admin/vouchers", () => {
  it("makes a voucher that the shop takes at once, and ends it at once", async () => {
    const made = await office.post<OfficeVoucherListResponse>("/admin/vouchers", aVoucher({ limit: 5 }))
    expect(made.status).toBe(201)
    const [voucher] = made.body.vouchers
    expect(voucher).toMatchObject({ kind: "fixed", value: 5_000, limit: 5, used: 0, state: "open" })
    const cart = await aCartWith(h.shop, [good, 1])
    expect((await putVoucher(h.shop, cart.id, voucher?.code ?? "")).body.cart.vouchers[0]?.discountDong).toBe(
      5_000,
    )
    const ended = await office.post<OfficeVoucherListResponse>(`/admin/vouchers/${voucher?.id}/end`)
    expect(ended.body.vouchers[0]).toMatchObject({ state: "over" })
    expect((await putVoucher(h.shop, cart.id, voucher?.code ?? "")).body.code).toBe("VOUCHER_OVER")
  })

  it("refuses, field by field, what cannot be", async () => {
    const { code } = aVoucher()
    await office.post("/admin/vouchers", aVoucher({ code }))
    const refusals = await Promise.all(
      [
        aVoucher({ code }),
        aVoucher({ kind: "percentage", value: 101 }),
        aVoucher({ bearer: "producer" }),
        aVoucher({ producerId: "nobody" }),
        aVoucher({ endsOn: "2025-12-30" }),
      ].map((body) => office.post<Refused>("/admin/vouchers", body)),
    )
    expect(refusals.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409])
    expect(refusals.flatMap(faultsOf)).toEqual([
      "code.code-taken",
      "value.too-big",
      "producerId.bearer-without-goods",
      "producerId.unknown-producer",
      "endsOn.before-its-beginning",
    ])
    expect((await office.post<Refused>("/admin/vouchers", aVoucher({ code: "mã" }))).status).toBe(400)
  })

  it("is closed to everybody but the office", async () => {
    for (const client of [h.anyone, h.shop]) {
      expect((await client.get("/admin/vouchers")).status).toBe(401)
      expect((await client.post("/admin/vouchers", aVoucher())).status).toBe(401)
      expect((await client.post("/admin/shipping-rates", {})).status).toBe(401)
    }
  })
})

describe("POST /admin/shipping-rates", () => {
  const aRate = (changes: object = {}) => ({
    way: "fast",
    zone: "other_region",
    firstKgDong: 60_000,
    nextHalfKgDong: 10_000,
    coldDong: 20_000,
    daysMin: 2,
    daysMax: 3,
    startsOn: addDays(plainDate(today()), 40 + made++),
    ...changes,
  })

  it("adds a row that waits for its day, and leaves the present one in force", async () => {
    const { status, body } = await office.post<OfficeShippingResponse>("/admin/shipping-rates", aRate())
    expect(status).toBe(201)
    const fast = body.rates.filter(({ way, zone }) => way === "fast" && zone === "other_region")
    expect(fast[0]).toMatchObject({ state: "coming", firstKgDong: 60_000, demonstration: false })
    expect(fast.filter(({ state }) => state === "in_force")).toHaveLength(1)
  })

  it("refuses a day that is over or taken, and days that run backwards", async () => {
    const rate = aRate()
    await office.post("/admin/shipping-rates", rate)
    const refused = await Promise.all(
      [rate, aRate({ startsOn: "2026-01-02" }), aRate({ daysMin: 5 })].map((body) =>
        office.post<Refused>("/admin/shipping-rates", body),
      ),
    )
    expect(refused.flatMap(faultsOf)).toEqual([
      "startsOn.day-taken",
      "startsOn.in-the-past",
      "daysMax.below-its-minimum",
    ])
  })

  it("sets from what worth a producer carries the postage, for one that ships only", async () => {
    const path = `/admin/shipping-rates/producers/${good.producer.id}`
    const of = ({ body }: Answer<OfficeShippingResponse>) =>
      body.producers.find(({ id }) => id === good.producer.id)?.freeFromDong
    const before = of(await office.get<OfficeShippingResponse>("/admin/shipping-rates"))
    expect(of(await office.post<OfficeShippingResponse>(path, { freeFromDong: 123_000 }))).toBe(123_000)
    expect(of(await office.post<OfficeShippingResponse>(path, { freeFromDong: before ?? null }))).toBe(before)
    const nobody = await office.post<Refused>("/admin/shipping-rates/producers/nobody", { freeFromDong: 1 })
    expect([nobody.status, nobody.body.code]).toEqual([404, "PRODUCER_SHIPS_NOTHING"])
  })
})
