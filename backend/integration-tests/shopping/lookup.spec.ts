import { randomBytes } from "node:crypto"
import type { LookupResponse, PurchaseResponse, ShoppingRefusal } from "@cho-phien/contract"
import { purchaseCodeFrom } from "@cho-phien/trade"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "./buyer"
import { type Good, goodsOfProducers, leave } from "./goods"

let h: Harness
let honey: Good
let addresses = 0

beforeAll(async () => {
  h = await harness()
  ;[honey] = (await goodsOfProducers(h, 1)) as [Good]
  await leave(h, honey, 50)
})
afterAll(() => leave(h, honey, 50))

/** The shop as it calls for a reader at an address nobody has used yet. */
const fromElsewhere = (): Client => h.shop.with({ "x-forwarded-for": `203.0.113.${++addresses}` })
const aPurchase = async () => placed(h.shop, await aCartWith(h.shop, [honey, 1]))
const anUnknownCode = () => purchaseCodeFrom(randomBytes(7))
const lookUp = (shop: Client, code: string, phone: string) =>
  shop.post<LookupResponse & ShoppingRefusal>("/store/shopping/lookup", { code, phone })

describe("POST /store/shopping/lookup", () => {
  it("finds the purchase however code and phone are typed", async () => {
    const { code } = await aPurchase()
    const spoken = `cp ${code.slice(2, 6).toLowerCase()} ${code.slice(6).toLowerCase()}`
    for (const [typed, phone] of [
      [code, "0912345678"],
      [spoken, "+84 912.345.678"],
      [code.slice(2), "84912345678"],
    ] as const) {
      const answer = await lookUp(fromElsewhere(), typed, phone)
      expect([answer.status, answer.body.code]).toEqual([200, code])
    }
  })

  it("masks the phone and keeps the rest of the purchase", async () => {
    const { code, purchase } = await aPurchase()
    const { body, headers } = await lookUp(fromElsewhere(), code, "0912345678")
    expect(body.purchase.phoneMasked).toBe("09•• ••• 678")
    expect({ ...body.purchase, phoneMasked: "" }).toEqual({ ...purchase, phoneMasked: "" })
    expect(headers.get("cache-control")).toBe("private, no-store")
  })

  it("answers a wrong phone, a wrong code and no code alike", async () => {
    const { code } = await aPurchase()
    const shop = fromElsewhere()
    const answers = [
      await lookUp(shop, code, "0987654321"),
      await lookUp(shop, anUnknownCode(), "0912345678"),
      await lookUp(shop, "không nhớ", "0912345678"),
      await lookUp(shop, code, "không nhớ"),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
  })

  it("takes about the same time for a wrong phone and a wrong code", async () => {
    const { code } = await aPurchase()
    const timeOf = async (typed: string) => {
      const startedAt = performance.now()
      await lookUp(fromElsewhere(), typed, "0987654321")
      return performance.now() - startedAt
    }
    const known: number[] = []
    const unknown: number[] = []
    await timeOf(anUnknownCode())
    for (let round = 0; round < 9; round++) {
      known.push(await timeOf(code))
      unknown.push(await timeOf(anUnknownCode()))
    }
    // The quickest of each: whatever else the machine does only ever adds.
    const [one, other] = [Math.min(...known), Math.min(...unknown)]
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(2)
  })

  it("stops guessing at one code from many addresses, whether the code exists or not", async () => {
    const { code } = await aPurchase()
    for (const guessed of [code, anUnknownCode()]) {
      const tries = Array.from({ length: 10 }, () => lookUp(fromElsewhere(), guessed, "0987654321"))
      expect((await Promise.all(tries)).every((answer) => answer.status === 404)).toBe(true)
      const stopped = await lookUp(fromElsewhere(), guessed, "0912345678")
      expect([stopped.status, stopped.body.code]).toEqual([429, "TOO_MANY_TRIES"])
      expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(0)
    }
  })

  it("slows and then stops one address that tries many codes", async () => {
    const shop = fromElsewhere()
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => lookUp(shop, anUnknownCode(), "0912345678")),
    )
    expect(tries.filter((answer) => answer.status === 404)).toHaveLength(30)
    expect((await lookUp(shop, anUnknownCode(), "0912345678")).status).toBe(429)
    expect((await lookUp(fromElsewhere(), anUnknownCode(), "0912345678")).status).toBe(404)
  })

  it("counts what cannot be a code apart: one reader's slips stop nobody else's", async () => {
    for (let slip = 0; slip < 11; slip++) await lookUp(fromElsewhere(), "CP-nhầm", "0912345678")
    expect((await lookUp(fromElsewhere(), "CP-sai", "0912345678")).status).toBe(404)
  })

  it("does not count right answers as guesses", async () => {
    const { code } = await aPurchase()
    const shop = fromElsewhere()
    for (let round = 0; round < 12; round++) expect((await lookUp(shop, code, "0912345678")).status).toBe(200)
  })

  it.each([
    ["nothing", {}],
    ["a code of 10,000 letters", { code: "A".repeat(10_000), phone: "0912345678" }],
    ["objects", { code: { $ne: "" }, phone: [] }],
  ])("refuses %s", async (_name, body) => {
    expect((await fromElsewhere().post("/store/shopping/lookup", body)).status).toBe(400)
  })

  it("finds nothing for SQL and a NUL", async () => {
    expect((await lookUp(fromElsewhere(), "' or 1=1 --", "' or 1=1 --")).status).toBe(404)
    expect((await lookUp(fromElsewhere(), "CP\u0000", "\u0000")).status).toBe(404)
  })
})

describe("GET /store/shopping/purchases/:code", () => {
  const open = (code: string, token: string) =>
    h.shop
      .with({ "x-purchase-token": token })
      .get<PurchaseResponse & ShoppingRefusal>(`/store/shopping/purchases/${code}`)

  it("is opened by the token of the purchase, phone masked", async () => {
    const { code, accessToken } = await aPurchase()
    const answer = await open(code, accessToken)
    expect(answer.status).toBe(200)
    expect(answer.body.purchase).toMatchObject({ code, phoneMasked: "09•• ••• 678" })
  })

  it("names the goods in English when asked", async () => {
    const { code, accessToken } = await aPurchase()
    const [vi] = (await open(code, accessToken)).body.purchase.parcels
    const [en] = (await open(`${code}?lang=en`, accessToken)).body.purchase.parcels
    expect([vi?.shippingName, en?.shippingName]).toEqual(["Giao tiêu chuẩn", "Standard delivery"])
    expect(en?.lines[0]?.product.name).not.toBe(vi?.lines[0]?.product.name)
    expect(en?.lines[0]?.picture.art).toEqual(vi?.lines[0]?.picture.art)
  })

  it("does not exist for a wrong token, a neighbour's token or none", async () => {
    const mine = await aPurchase()
    const neighbours = await aPurchase()
    const answers = [
      await open(mine.code, ""),
      await open(mine.code, "x".repeat(43)),
      await open(mine.code, neighbours.accessToken),
      await open(anUnknownCode(), mine.accessToken),
      await open("%00", mine.accessToken),
      await open(encodeURIComponent("' or 1=1"), mine.accessToken),
    ]
    expect(answers.map((answer) => [answer.status, answer.body.code])).toEqual(
      answers.map(() => [404, "PURCHASE_NOT_FOUND"]),
    )
  })
})
