import { describe, expect, it } from "vitest"
import { clientAddress } from "./client-address"

describe("who is asking", () => {
  it("is the other end of the connection, whatever it claims", () => {
    expect(clientAddress("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9")
  })

  it("is whom our own proxy names last", () => {
    expect(clientAddress("::ffff:10.0.0.2", "198.51.100.1, 203.0.113.9")).toBe("203.0.113.9")
  })

  it("is the neighbour itself when there is no proxy, and nobody when there is no connection", () => {
    expect(clientAddress("127.0.0.1", null)).toBe("127.0.0.1")
    expect(clientAddress(undefined, "198.51.100.1")).toBeUndefined()
  })
})
