import path from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { repoRoot, stateFolder } from "./paths.js"

afterEach(() => {
  delete process.env.SHOP_STATE
})

describe("the folder of a shop", () => {
  it("is start when nothing is said", () => {
    expect(stateFolder("start")).toBe(path.join(repoRoot, ".cho-phien", "start"))
  })

  it("is another one for a second shop, and the tests' stays theirs", () => {
    process.env.SHOP_STATE = "bench"
    expect(stateFolder("start")).toBe(path.join(repoRoot, ".cho-phien", "start-bench"))
    expect(stateFolder("test")).toBe(path.join(repoRoot, ".cho-phien", "test"))
  })

  it.each(["..", "a/b", "/", "Shop", "a b"])(
    "is refused when it is named %s, for reset deletes it",
    (name) => {
      process.env.SHOP_STATE = name
      expect(() => stateFolder("start")).toThrow("small letters, digits and dashes")
    },
  )
})
