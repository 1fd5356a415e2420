import { describe, expect, it } from "vitest"
import { createApp } from "./app"
import { parseEnv } from "./env"
import { tinyShop } from "./fixtures/tiny-shop"

const ORIGIN = "http://localhost:3000"
const settings = parseEnv({
  MEDUSA_PUBLISHABLE_KEY: "pk_1",
  SESSION_SECRET: "x".repeat(32),
  PUBLIC_URL: ORIGIN,
})

const publicPage = () =>
  tinyShop(({ context }) => {
    context.visit.publicForSeconds = 60
    return null
  })
const open = (shop: ReturnType<typeof tinyShop>, closing = false) => createApp(settings, shop, () => closing)
const asked = (headers: Record<string, string> = {}, method = "GET") =>
  new Request(`${ORIGIN}/san-pham`, { method, headers })

describe("a page that is the same for everybody", () => {
  it("is rendered once and then sent from its bytes", async () => {
    const shop = publicPage()
    const app = open(shop)
    const [first, second] = [await app.request(asked()), await app.request(asked())]
    expect(await first.text()).toBe(await second.text())
    expect(shop.rendered()).toBe(1)
  })

  it("is not sent again to a reader who has it", async () => {
    const app = open(publicPage())
    const tag = (await app.request(asked())).headers.get("ETag") ?? ""
    const again = await app.request(asked({ "If-None-Match": tag }))
    expect([again.status, await again.text()]).toEqual([304, ""])
  })

  it("runs no script but our own files", async () => {
    const policy = (await open(publicPage()).request(asked())).headers.get("Content-Security-Policy") ?? ""
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain("unsafe-inline")
  })

  it("is not taken from the shared copy for a reader who declared an age", async () => {
    const shop = publicPage()
    const app = open(shop)
    await app.request(asked())
    await app.request(asked({ Cookie: "tuoi=x" }))
    expect(shop.rendered()).toBe(2)
  })

  it("is sent compressed as the reader takes it", async () => {
    const answer = await open(publicPage()).request(asked({ "Accept-Encoding": "gzip, br" }))
    expect(answer.headers.get("Content-Encoding")).toBe("br")
  })
})

describe("a page of one reader", () => {
  it("is private as long as nobody declared otherwise, and carries its own nonce", async () => {
    const answer = await open(tinyShop(() => null)).request(asked())
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store")
    expect(answer.headers.get("Content-Security-Policy")).toMatch(/script-src 'self' 'nonce-[\w-]{22}'/)
  })

  it("is private when a session was read, although it was declared public", async () => {
    const shop = tinyShop(({ context }) => {
      context.visit.publicForSeconds = 60
      context.visit.personal = true
      return null
    })
    const app = open(shop)
    const answer = await app.request(asked())
    await app.request(asked())
    expect([answer.headers.get("Cache-Control"), shop.rendered()]).toEqual(["private, no-store", 2])
  })
})

describe("the door of the shop", () => {
  it("refuses a form that another site sent, with 403", async () => {
    const form = { "Content-Type": "application/x-www-form-urlencoded" }
    const foreign = await open(publicPage()).request(
      asked({ ...form, Origin: "https://evil.example" }, "POST"),
    )
    const nobody = await open(publicPage()).request(asked(form, "POST"))
    const own = await open(publicPage()).request(
      asked({ ...form, Origin: ORIGIN, Host: "localhost:3000" }, "POST"),
    )
    expect([foreign.status, nobody.status, own.status]).toEqual([403, 403, 200])
  })

  it("tells its keeper when it is closing", async () => {
    const health = new Request(`${ORIGIN}/healthz`)
    expect((await open(publicPage()).request(health)).status).toBe(200)
    expect((await open(publicPage(), true).request(health)).status).toBe(503)
  })

  it("never lets a browser guess a type or frame the shop", async () => {
    const { headers } = await open(publicPage()).request(asked())
    expect([headers.get("X-Content-Type-Options"), headers.get("X-Frame-Options")]).toEqual([
      "nosniff",
      "DENY",
    ])
  })
})
