import { describe, expect, it } from "vitest"
import { busyWarning, machineText, thisMachine } from "./machine.js"

const quiet = { ...thisMachine("18.4"), cores: 4, loadBefore: 0.9 }

describe("the machine", () => {
  it("is named with its processor, cores, Node and Postgres", () => {
    expect(machineText(quiet)).toContain(`4 cores`)
    expect(machineText(quiet)).toContain(`Node ${process.versions.node} · Postgres 18.4`)
  })

  it("gives no warning while others use at most a quarter of it", () => {
    expect(busyWarning(quiet)).toBeUndefined()
  })

  it("warns with the load and the cores when it is busy", () => {
    expect(busyWarning({ ...quiet, loadBefore: 5.25 })).toContain("load 5.3 on 4 cores")
  })
})
