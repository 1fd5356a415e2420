import { describe, expect, it } from "vitest"
import { applyCachePolicy, cachePolicy } from "./cache-policy"
import { newVisit, type Visit } from "./visit"

const aPublicVisit = (more: Partial<Visit> = {}): Visit => ({
  ...newVisit("n"),
  publicForSeconds: 60,
  ...more,
})
const ok = (headers: Record<string, string> = {}) => new Response("x", { headers })

describe("who may keep an answer", () => {
  it("shares a page that its loader declared public", () => {
    expect(cachePolicy(aPublicVisit(), "GET", ok())).toEqual({
      kind: "public",
      seconds: 60,
      variesByCookie: false,
    })
  })

  it("keeps a page private that nobody declared anything about", () => {
    expect(cachePolicy(newVisit("n"), "GET", ok()).kind).toBe("private")
  })

  it("keeps a declared page private once a session was read", () => {
    expect(cachePolicy(aPublicVisit({ personal: true }), "GET", ok()).kind).toBe("private")
  })

  it("never shares an answer that sets a cookie, an answer to a form, or an error", () => {
    expect(cachePolicy(aPublicVisit(), "GET", ok({ "Set-Cookie": "a=1" })).kind).toBe("private")
    expect(cachePolicy(aPublicVisit(), "POST", ok()).kind).toBe("private")
    expect(cachePolicy(aPublicVisit(), "GET", new Response("", { status: 404 })).kind).toBe("private")
  })

  it("leaves a resource route's own header alone", () => {
    const headers = new Headers({ "Cache-Control": "public, max-age=31536000, immutable" })
    applyCachePolicy(headers, cachePolicy(newVisit("n"), "GET", new Response("", { headers })))
    expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable")
  })

  it("tells shared caches when the page depends on the age declaration", () => {
    const headers = new Headers()
    applyCachePolicy(headers, cachePolicy(aPublicVisit({ dependsOnAge: true }), "GET", ok()))
    expect(headers.get("Vary")).toBe("Cookie")
  })
})
