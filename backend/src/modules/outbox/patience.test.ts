import { describe, expect, it } from "vitest"
import { MAX_TRIES, PATIENCE_MINUTES, waitAfter } from "./patience"

describe("the patience of the outbox", () => {
  it("grows from try to try and lasts more than a day", () => {
    expect([...PATIENCE_MINUTES].sort((a, b) => a - b)).toEqual([...PATIENCE_MINUTES])
    expect(PATIENCE_MINUTES.reduce((sum, minutes) => sum + minutes, 0)).toBeGreaterThan(24 * 60)
  })
  it("ends with the last try", () => {
    expect([waitAfter(1), waitAfter(MAX_TRIES - 1), waitAfter(MAX_TRIES)]).toEqual([1, 960, null])
  })
})
