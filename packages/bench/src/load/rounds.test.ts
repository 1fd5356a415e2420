import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { inRounds, standings, turned } from "./rounds.js"

let server: Server | undefined
afterEach(() => void server?.close())

/** A server that answers `status` to everything and remembers what it was asked. */
async function serving(status: number): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? "")
    response.writeHead(status).end("mật ong")
  }).listen(0, "127.0.0.1")
  await new Promise((resolve) => server?.once("listening", resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const volley = (perSecond: number) => ({ perSecond, p50: 1, p95: 2, bytes: 3 })
const effort = { rounds: 1, seconds: 1, clients: 2 }

describe("rounds", () => {
  it("begin with another contender each time", () => {
    expect([0, 1, 2, 3].map((round) => turned(["a", "b", "c"], round).join(""))).toEqual([
      "abc",
      "bca",
      "cab",
      "abc",
    ])
  })

  it("ask a maker of addresses for a new one each time", async () => {
    const { origin, asked } = await serving(200)
    let count = 0
    const [standing] = await inRounds(
      [{ name: "fresh", origin, headers: {}, addresses: () => `/?n=${count++}` }],
      effort,
    )
    expect(standing?.perSecond).toBeGreaterThan(0)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it("ask every address of a set", async () => {
    const { origin, asked } = await serving(200)
    await inRounds([{ name: "set", origin, headers: {}, addresses: ["/a", "/b"] }], effort)
    expect(new Set(asked)).toEqual(new Set(["/a", "/b"]))
  })

  it("do not count failures as speed", async () => {
    const { origin } = await serving(500)
    await expect(
      inRounds([{ name: "broken", origin, headers: {}, addresses: ["/"] }], effort),
    ).rejects.toThrow(/broken: \d+ of \d+ requests failed/)
  })
})

describe("standings", () => {
  it("give medians, the range, and how many times the first is as fast", () => {
    const [ours, theirs] = standings([
      { name: "ours", rounds: [volley(100), volley(40), volley(120)] },
      { name: "theirs", rounds: [volley(10), volley(4), volley(10)] },
    ])
    expect(ours).toMatchObject({ perSecond: 100, least: 40, most: 120, firstIsTimes: 1 })
    expect(theirs).toMatchObject({ perSecond: 10, firstIsTimes: 10 })
  })
})
