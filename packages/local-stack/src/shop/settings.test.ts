import { describe, expect, it } from "vitest"
import { readPorts } from "./settings.js"

describe("the ports", () => {
  it("are the usual ones unless the environment says otherwise", () => {
    expect(readPorts({})).toEqual({ storefront: 3000, backend: 9000, postgres: 54329 })
    expect(readPorts({ STOREFRONT_PORT: "3011", PGPORT: "" })).toMatchObject({
      storefront: 3011,
      postgres: 54329,
    })
  })

  it.each(["abc", "0", "70000", "3000.5", "-1"])("refuse %s with one sentence", (text) => {
    expect(() => readPorts({ BACKEND_PORT: text })).toThrow(
      `BACKEND_PORT is "${text}", which is not a port. Set it to a number from 1 to 65535.`,
    )
  })
})
