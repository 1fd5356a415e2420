import { createHmac } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type StripeStandIn, startStripeStandIn } from "./start.js"

const secrets = { secretKey: "sk_test_1", webhookSecret: "whsec_1" }
let stripe: StripeStandIn

beforeEach(async () => {
  stripe = await startStripeStandIn(secrets)
})
afterEach(() => stripe.stop())

interface Answer {
  status: number
  body: { id?: string; url?: string; status?: string; error?: { type: string; code?: string } }
}

async function call(path: string, form: Record<string, string> | null, headers = {}): Promise<Answer> {
  const response = await fetch(`${stripe.url}/v1/${path}`, {
    headers: { authorization: `Bearer ${secrets.secretKey}`, ...headers },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  })
  return { status: response.status, body: (await response.json()) as Answer["body"] }
}

const inMinutes = (minutes: number) => String(Math.floor(Date.now() / 1000) + minutes * 60)
const aSession = (changes: Record<string, string> = {}) => ({
  mode: "payment",
  "line_items[0][quantity]": "1",
  "line_items[0][price_data][currency]": "vnd",
  "line_items[0][price_data][unit_amount]": "446665",
  client_reference_id: "CP7K2M9QX3",
  success_url: "http://localhost:3000/ok",
  cancel_url: "http://localhost:3000/back",
  expires_at: inMinutes(31),
  ...changes,
})
const opened = async () => (await call("checkout/sessions", aSession())).body.id ?? ""

describe("the API", () => {
  it("knows its key", async () => {
    const { status } = await call("checkout/sessions", aSession(), { authorization: "Bearer sk_test_2" })
    expect(status).toBe(401)
  })

  it("answers the same under one idempotency key, and refuses another request under it", async () => {
    const key = { "idempotency-key": "k1" }
    const form = aSession()
    const [first, again] = [
      await call("checkout/sessions", form, key),
      await call("checkout/sessions", form, key),
    ]
    expect(again.body.id).toBe(first.body.id)
    const other = await call("checkout/sessions", { ...form, client_reference_id: "CP0000001Y" }, key)
    expect([other.status, other.body.error?.type]).toEqual([400, "idempotency_error"])
  })

  it.each([
    ["446665.5", "parameter_invalid_integer"],
    ["12999", "amount_too_small"],
    ["100000000", "amount_too_large"],
  ])("refuses to charge %s đồng", async (amount, code) => {
    const answer = await call(
      "checkout/sessions",
      aSession({ "line_items[0][price_data][unit_amount]": amount }),
    )
    expect([answer.status, answer.body.error?.code]).toEqual([400, code])
  })

  it("keeps no page open for less than half an hour", async () => {
    expect((await call("checkout/sessions", aSession({ expires_at: inMinutes(29) }))).status).toBe(400)
  })

  it("closes an open page, and says so of a closed or paid one", async () => {
    const [open, paid] = [await opened(), await opened()]
    stripe.pay(paid)
    expect((await call(`checkout/sessions/${open}/expire`, {})).body.status).toBe("expired")
    expect((await call(`checkout/sessions/${open}/expire`, {})).status).toBe(400)
    expect((await call(`checkout/sessions/${paid}/expire`, {})).status).toBe(400)
    expect(() => stripe.pay(open)).toThrow("closed")
  })

  it("gives back no more than was charged", async () => {
    const id = await opened()
    stripe.pay(id)
    const intent = stripe.sessions().find((session) => session.id === id)?.payment_intent ?? ""
    const back = (amount: string) => call("refunds", { payment_intent: intent, amount })
    expect((await back("400000")).status).toBe(200)
    expect((await back("46666")).body.error?.code).toBe("amount_too_large")
    expect((await back("46665")).status).toBe(200)
    expect((await back("1")).body.error?.code).toBe("charge_already_refunded")
  })
})

describe("the page", () => {
  it("declines, asks the bank, and leads back when it is paid", async () => {
    const { body } = await call("checkout/sessions", aSession())
    const send = (path: string, form: Record<string, string>) =>
      fetch(path, { method: "POST", body: new URLSearchParams(form), redirect: "manual" })
    const page = body.url ?? ""
    expect(await (await send(page, { card: "declined" })).text()).toContain("declined")
    expect((await send(page, { card: "secure" })).headers.get("location")).toBe(`/pay/${body.id}/secure`)
    expect(await (await send(`${page}/secure`, { answer: "no" })).text()).toContain("declined")
    const paid = await send(`${page}/secure`, { answer: "yes" })
    expect([paid.status, paid.headers.get("location")]).toEqual([303, "http://localhost:3000/ok"])
  })
})

describe("a webhook", () => {
  it("is signed over its time and its bytes, and waits while it is held back", async () => {
    const heard: { body: string; signature: string }[] = []
    const shop = createServer(async (req, res) => {
      let body = ""
      for await (const chunk of req) body += String(chunk)
      heard.push({ body, signature: String(req.headers["stripe-signature"]) })
      res.end("{}")
    })
    await new Promise<void>((ready) => shop.listen(0, "127.0.0.1", ready))
    stripe.webhooks.url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
    stripe.webhooks.isHeld = true
    stripe.pay(await opened())
    const [event] = stripe.webhooks.events
    if (!event) throw new Error("Nothing happened")
    expect(heard).toEqual([])
    expect(await stripe.webhooks.send(event)).toBe(200)
    const [, time, given] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(heard[0]?.signature ?? "") ?? []
    const expected = createHmac("sha256", secrets.webhookSecret)
      .update(`${time}.${heard[0]?.body}`)
      .digest("hex")
    expect(given).toBe(expected)
    shop.close()
  })
})
