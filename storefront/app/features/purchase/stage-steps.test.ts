import { describe, expect, it } from "vitest"
import { stageSteps } from "./stage-steps"

describe("the steps of a parcel", () => {
  it("mark what is done, what is going on and what is ahead", () => {
    expect(stageSteps("packing").map(({ state }) => state)).toEqual(["done", "now", "ahead", "ahead"])
  })

  it("are all done when it is delivered", () => {
    expect(stageSteps("delivered").every(({ state }) => state === "done")).toBe(true)
  })

  it("end at once when it is cancelled", () => {
    expect(stageSteps("cancelled")).toEqual([{ stage: "cancelled", state: "now" }])
  })
})
