import { describe, expect, it } from "vitest"
import { oneOfFew } from "./one-of-few"

describe("work of which only a few run at a time", () => {
  it("never runs more than three, runs all, and in order of arrival", async () => {
    let now = 0
    let most = 0
    const begun: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        oneOfFew(async () => {
          begun.push(index)
          most = Math.max(most, ++now)
          await new Promise((done) => setImmediate(done))
          now--
        }),
      ),
    )
    expect(most).toBe(3)
    expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index))
  })

  it("goes on after work that fails", async () => {
    const failing = Array.from({ length: 5 }, () => oneOfFew(() => Promise.reject(new Error("no"))))
    expect((await Promise.allSettled(failing)).every((result) => result.status === "rejected")).toBe(true)
    expect(await oneOfFew(async () => "yes")).toBe("yes")
  })
})
