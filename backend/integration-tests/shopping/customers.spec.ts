import type { PurchaseListResponse, PurchaseResponse } from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "./buyer"
import { type Good, goodsOfProducers, leave } from "./goods"

let h: Harness
let honey: Good
let people = 0
const password = "mat-khau-cua-khach"

beforeAll(async () => {
  h = await harness()
  ;[honey] = (await goodsOfProducers(h, 1)) as [Good]
  await leave(h, honey, 50)
})
afterAll(() => leave(h, honey, 50))

const signIn = (email: string) =>
  h.shop.post<{ token: string }>("/auth/customer/emailpass", { email, password })
const bearing = (token: string) => h.shop.with({ authorization: `Bearer ${token}` })

/** Registers a customer under the address as typed and signs in. Medusa's customer route takes no space around it. */
async function aCustomer(email = `khach-${++people}-${Date.now()}@vi-du.example`): Promise<Client> {
  const { body } = await h.shop.post<{ token: string }>("/auth/customer/emailpass/register", {
    email,
    password,
  })
  const made = await bearing(body.token).post("/store/customers", {
    email: email.trim(),
    first_name: "Hà",
    last_name: "Nông",
  })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  return bearing((await signIn(email)).body.token)
}

const buys = async (who: Client) => placed(who, await aCartWith(who, [honey, 1]))

describe("an account", () => {
  it("is one for An@x.vn, an@x.vn and with a space behind", async () => {
    const name = `an-${Date.now()}`
    await aCustomer(` ${name.toUpperCase()}@Vi-Du.example `)
    expect((await signIn(`${name}@vi-du.example`)).status).toBe(200)
    expect((await signIn(`${name.toUpperCase()}@VI-DU.EXAMPLE`)).status).toBe(200)
    const again = await h.shop.post("/auth/customer/emailpass/register", {
      email: `${name}@VI-du.example`,
      password,
    })
    expect(again.status).toBe(401)
  })

  it("is asked for a new password under any spelling", async () => {
    const email = `quen-${Date.now()}@vi-du.example`
    await aCustomer(email)
    const answer = await h.shop.post("/auth/customer/emailpass/reset-password", {
      identifier: ` ${email.toUpperCase()}`,
    })
    expect(answer.status).toBe(201)
  })

  it("keeps its address small on the customer too", async () => {
    const who = await aCustomer(`Nho-${Date.now()}@Vi-Du.example`)
    const { body } = await who.get<{ customer: { email: string } }>("/store/customers/me")
    expect(body.customer.email).toBe(body.customer.email.toLowerCase())
  })
})

describe("GET /store/shopping/purchases", () => {
  it("lists the customer's own, newest first, and nobody else's", async () => {
    const ha = await aCustomer()
    const lan = await aCustomer()
    const first = await buys(ha)
    await buys(lan)
    const second = await buys(ha)
    const { status, body } = await ha.get<PurchaseListResponse>("/store/shopping/purchases")
    expect(status).toBe(200)
    expect(body.purchases.map((purchase) => purchase.code)).toEqual([second.code, first.code])
    expect(body).toMatchObject({ count: 2, page: 1, pageCount: 1 })
    expect(body.purchases[0]).toMatchObject({
      totalDong: second.purchase.totalDong,
      parcels: 1,
      units: 1,
      stage: "received",
    })
  })

  it("is empty beyond the last page and refuses a page that is none", async () => {
    const ha = await aCustomer()
    await buys(ha)
    expect((await ha.get<PurchaseListResponse>("/store/shopping/purchases?page=999")).body.purchases).toEqual(
      [],
    )
    for (const page of ["0", "-1", "x", "99999999999"])
      expect((await ha.get(`/store/shopping/purchases?page=${page}`)).status).toBe(400)
  })

  it("is closed without a login", async () => {
    expect((await h.shop.get("/store/shopping/purchases")).status).toBe(401)
    expect((await bearing("forged").get("/store/shopping/purchases")).status).toBe(401)
  })
})

describe("a purchase of a signed-in customer", () => {
  it("is open to its owner with the whole phone, and to no other customer", async () => {
    const ha = await aCustomer()
    const lan = await aCustomer()
    const { code } = await buys(ha)
    const own = await ha.get<PurchaseResponse>(`/store/shopping/purchases/${code}`)
    expect(own.body.purchase).toMatchObject({ code, phoneMasked: "0912 345 678" })
    expect((await lan.get(`/store/shopping/purchases/${code}`)).status).toBe(404)
    expect((await h.shop.get(`/store/shopping/purchases/${code}`)).status).toBe(404)
  })

  it("is shown by Medusa's own order route to its owner only", async () => {
    const ha = await aCustomer()
    const lan = await aCustomer()
    const { purchase } = await buys(ha)
    const address = `/store/orders/${purchase.parcels[0]?.orderId}`
    expect((await ha.get(address)).status).toBe(200)
    expect((await lan.get(address)).status).toBe(404)
    expect((await h.shop.get(address)).status).toBe(404)
  })
})
