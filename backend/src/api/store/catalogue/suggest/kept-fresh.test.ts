import { describe, expect, it } from "vitest"
import { keptFresh } from "./kept-fresh"

/** A reading that takes as long as it is told, on a clock of its own. */
function slowReading(leastMs: number) {
  const clock = { now: 0 }
  const reads: { done(value: string): void; fail(): void }[] = []
  const read = () =>
    new Promise<string>((resolve, reject) => {
      reads.push({ done: resolve, fail: () => reject(new Error("away")) })
    })
  return { clock, reads, ask: keptFresh<null, string>(read, leastMs, () => clock.now) }
}

const settled = () => new Promise((resume) => setImmediate(resume))

describe("what is kept fresh", () => {
  it("is read once for all who ask at once, and again only when its time is over", async () => {
    const { clock, reads, ask } = slowReading(100)
    const first = [ask(null), ask(null)]
    reads[0]?.done("a")
    expect(await Promise.all(first)).toEqual(["a", "a"])
    clock.now = 99
    await ask(null)
    expect(reads).toHaveLength(1)
    clock.now = 101
    expect(await ask(null)).toBe("a")
    expect(reads).toHaveLength(2)
    reads[1]?.done("b")
    await settled()
    expect(await ask(null)).toBe("b")
  })

  it("is read the more seldom the longer that takes", async () => {
    const { clock, reads, ask } = slowReading(100)
    const first = ask(null)
    clock.now = 1_000
    reads[0]?.done("a")
    await first
    clock.now = 20_999
    await ask(null)
    expect(reads).toHaveLength(1)
    clock.now = 21_001
    await ask(null)
    expect(reads).toHaveLength(2)
  })

  it("is waited for by who asks long after its time", async () => {
    const { clock, reads, ask } = slowReading(100)
    const first = ask(null)
    reads[0]?.done("a")
    await first
    clock.now = 10_000
    const late = ask(null)
    reads[1]?.done("b")
    expect(await late).toBe("b")
  })

  it("is read anew once it is forgotten, whatever an older reading still brings", async () => {
    const { reads, ask } = slowReading(100)
    const first = ask(null)
    ask.forget()
    const second = ask(null)
    reads[1]?.done("b")
    expect(await second).toBe("b")
    reads[0]?.done("a")
    expect(await first).toBe("a")
    expect(await ask(null)).toBe("b")
    ask.forget()
    const third = ask(null)
    reads[2]?.done("c")
    expect(await third).toBe("c")
  })

  it("stays as it was when reading fails, and is tried again", async () => {
    const { clock, reads, ask } = slowReading(100)
    const first = ask(null)
    reads[0]?.fail()
    await expect(first).rejects.toThrow("away")
    const second = ask(null)
    reads[1]?.done("a")
    expect(await second).toBe("a")
    clock.now = 150
    const third = ask(null)
    reads[2]?.fail()
    expect(await third).toBe("a")
    expect(await ask(null)).toBe("a")
    expect(reads).toHaveLength(4)
  })
})
