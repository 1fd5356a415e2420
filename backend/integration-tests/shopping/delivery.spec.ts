import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import { aCartWith, place } from "./buyer"
import { type Good, goodsOfProducers, leave } from "./goods"

let h: Harness
let honey: Good
beforeAll(async () => {
  h = await harness()
  ;[honey] = (await goodsOfProducers(h, 1)) as [Good]
  await leave(h, honey, 50)
})
afterAll(() => leave(h, honey, 50))

describe("the delivery of an order", () => {
  it.each([
    ["a landline", { phone: "0206 3852 123" }, "phone", "not-mobile"],
    ["a number of before 2018", { phone: "01234567890" }, "phone", "old-eleven-digit"],
    ["a number too short", { phone: "081234567" }, "phone", "too-short"],
    ["words for a number", { phone: "gọi sau" }, "phone", "not-a-number"],
    ["an unknown province", { provinceCode: "99" }, "provinceCode", "unknown-province"],
    ["an unknown commune", { communeCode: "00000" }, "communeCode", "unknown-commune"],
    ["a commune of another province", { provinceCode: "01" }, "communeCode", "commune-of-another-province"],
    ["digits for a name", { recipientName: "123456" }, "recipientName", "not-a-name"],
    ["no street", { street: " " }, "street", "required"],
    ["no e-mail address", { email: "not at all" }, "email", "invalid"],
    ["a note of 10,000 letters", { note: "x".repeat(10_000) }, "note", "too-long"],
    ["another way to pay", { method: "shells" }, "method", "invalid-value"],
    ["a negative total", { shownTotalDong: -1 }, "shownTotalDong", "too-small"],
  ])("with %s is refused at its field", async (_name, changes, field, code) => {
    const cart = await aCartWith(h.shop, [honey, 1])
    const answer = await place(h.shop, cart, changes)
    expect([answer.status, answer.body.code]).toEqual([400, "INVALID_BODY"])
    expect(answer.body.fieldErrors).toContainEqual(expect.objectContaining({ field, code }))
  })

  it("tells an old number what it has become", async () => {
    const answer = await place(h.shop, await aCartWith(h.shop, [honey, 1]), { phone: "0123 456 7890" })
    expect(answer.body.fieldErrors).toContainEqual({
      field: "phone",
      code: "old-eleven-digit",
      message: "0834 567 890",
    })
  })

  it("names every wrong field at once", async () => {
    const cart = await aCartWith(h.shop, [honey, 1])
    const answer = await place(h.shop, cart, { phone: "12", communeCode: "00000", recipientName: "77" })
    expect(answer.body.fieldErrors?.map((error) => error.field).sort()).toEqual([
      "communeCode",
      "phone",
      "recipientName",
    ])
  })

  it("is tidied: spaces, invisible and control characters, the phone as it is dialled", async () => {
    const answer = await place(h.shop, await aCartWith(h.shop, [honey, 1]), {
      recipientName: "  Nông\u200b  Thị\u0000 Hà ",
      phone: "+84 912.345.678",
      street: "12   Kim Đồng",
      note: "Gọi trước\r\nkhi giao",
    })
    expect(answer.status).toBe(201)
    expect(answer.body.purchase).toMatchObject({
      recipientName: "Nông Thị Hà",
      phoneMasked: "0912 345 678",
      addressLine: "12 Kim Đồng, phường Thục Phán, tỉnh Cao Bằng",
      note: "Gọi trước\nkhi giao",
    })
  })

  it.each([
    ["a list", []],
    ["text in every field", { recipientName: {}, phone: [], provinceCode: 4, shipping: "all" }],
    ["SQL", { recipientName: "'; drop table order_group; --", communeCode: "' or 1=1" }],
    ["a prototype for shipping", { shipping: { constructor: "x".repeat(64) } }],
  ])("made of %s is refused without an error of ours", async (_name, body) => {
    const cart = await aCartWith(h.shop, [honey, 1])
    const answer = await h.shop.post(`/store/shopping/carts/${cart.id}/order`, body)
    expect(answer.status).toBe(400)
  })
})
