import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, it } from "vitest"
import { ask, mustAsk } from "../http/ask.js"
import { startBareServer } from "./start-bare-server.js"

let shop: Server
let origin: string
beforeAll(async () => {
  shop = createServer((request, response) => {
    response.writeHead(200, { ETag: 'W/"1"', Vary: "Cookie", "Content-Type": "text/html" })
    response.end(`<h1>Chợ ${request.url}</h1>`)
  }).listen(0, "127.0.0.1")
  await new Promise((resolve) => shop.once("listening", resolve))
  origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
})
afterAll(() => void shop.close())

it("the bare server sends the very bytes and headers that the shop sent, and nothing else", async () => {
  const bare = await startBareServer(origin, ["/a", "/b"], {})
  try {
    const [theirs, ours] = [await mustAsk(`${bare.origin}/b`), await mustAsk(`${origin}/b`)]
    expect(theirs.body).toEqual(ours.body)
    expect(theirs.header("ETag")).toBe(ours.header("ETag"))
    expect(theirs.rawHeaders.filter((name) => name === "Vary")).toHaveLength(1)
    expect((await ask(`${bare.origin}/c`)).status).toBe(404)
  } finally {
    bare.stop()
  }
})
