import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { orMoved } from "./or-moved.server"

/** A backend that knows one old address: product `cu` is `moi` now. */
let backend: Server
beforeAll(async () => {
  backend = createServer((request, response) => {
    const movedTo = request.url === "/store/catalogue/moved/product/cu" ? "moi" : null
    response.setHeader("content-type", "application/json").end(JSON.stringify({ movedTo }))
  })
  await new Promise<void>((ready) => backend.listen(0, ready))
  vi.stubEnv("PUBLIC_URL", "https://cho.vn")
  vi.stubEnv("MEDUSA_URL", `http://localhost:${(backend.address() as AddressInfo).port}`)
  vi.stubEnv("MEDUSA_PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("SESSION_SECRET", "0123456789abcdef0123456789abcdef")
})
afterAll(() => void backend.close())

const status = (code: number) => Promise.reject(new Response(null, { status: code }))
const answerTo = (slug: string, lang: "vi" | "en", asked: Promise<unknown>) =>
  orMoved({ kind: "product", slug, lang }, asked).catch((refusal: unknown) => refusal as Response)

describe("an address nobody has any more", () => {
  it("leads for good to where its thing is now, in the reader's language", async () => {
    for (const [lang, path] of [
      ["vi", "/san-pham/moi"],
      ["en", "/en/san-pham/moi"],
    ] as const) {
      const answer = (await answerTo("cu", lang, status(404))) as Response
      expect([answer.status, answer.headers.get("Location")]).toEqual([301, path])
    }
  })
  it("stays not found when nobody remembers it", async () => {
    expect(((await answerTo("khong-co", "vi", status(404))) as Response).status).toBe(404)
  })
  it("is not looked for while the shop is merely silent", async () => {
    expect(((await answerTo("cu", "vi", status(503))) as Response).status).toBe(503)
  })
  it("does not stand in the way of a page that is there", async () => {
    expect(await answerTo("cu", "vi", Promise.resolve("the page"))).toBe("the page")
  })
})
