import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { weigh } from "./page-weight.js"

const files: Record<string, string> = {
  "/": `<link rel="stylesheet" href="/a.css"><script type="module" src="/js/one.js"></script>`,
  "/a.css": `@font-face{src:url(fonts/v.woff2)}`,
  "/fonts/v.woff2": "12345",
  "/js/one.js": `import "./two.js"; import("./later.js")`,
  "/js/two.js": `import "./one.js"`,
}
let server: Server
let origin: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const file = files[request.url ?? ""]
    response.writeHead(file === undefined ? 404 : 200).end(file)
  }).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const zipped = (...paths: string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(files[path] ?? "").length, 0)

describe("the weight of a page", () => {
  it("holds every style sheet, its fonts, and scripts with what they import, each once", async () => {
    expect(await weigh(`${origin}/`, {})).toEqual({
      html: zipped("/"),
      css: zipped("/a.css"),
      js: zipped("/js/one.js", "/js/two.js"),
      fonts: 5,
    })
  })

  it("is not made up when something it needs is missing", async () => {
    await expect(weigh(`${origin}/nowhere`, {})).rejects.toThrow("answered 404")
  })
})
