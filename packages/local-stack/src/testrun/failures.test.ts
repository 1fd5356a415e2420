import { describe, expect, it } from "vitest"
import { failuresOfReport } from "./failures.js"

const passed = { status: "passed", fullName: "a pot boils" }

describe("the failures of a report", () => {
  it("name vitest's failed tests with the first line of the reason", () => {
    const failed = {
      status: "failed",
      fullName: "a pot is full",
      failureMessages: ["AssertionError: expected 1 to be 2\n    at pot.spec.ts:3"],
    }
    const report = {
      testResults: [
        { name: "/far/away/kitchen/pot.spec.ts", message: "", assertionResults: [passed, failed] },
      ],
    }
    expect(failuresOfReport(JSON.stringify(report))).toEqual([
      "kitchen/pot.spec.ts > a pot is full: AssertionError: expected 1 to be 2",
    ])
  })

  it("name a file of vitest's that did not load", () => {
    const report = {
      testResults: [{ name: "/a/b/c.spec.ts", message: "No such module", assertionResults: [] }],
    }
    expect(failuresOfReport(JSON.stringify(report))).toEqual(["b/c.spec.ts > does not load: No such module"])
  })

  it("name Playwright's, however deep, and no flaky one", () => {
    const spec = (title: string, ok: boolean) => ({
      title,
      ok,
      file: "shopper/buys.spec.ts",
      tests: [{ results: [{ error: { message: "\u001b[31mError: too slow\u001b[39m" } }] }],
    })
    const report = { suites: [{ specs: [spec("pays", true)], suites: [{ specs: [spec("packs", false)] }] }] }
    expect(failuresOfReport(JSON.stringify(report))).toEqual([
      "shopper/buys.spec.ts > packs: Error: too slow",
    ])
  })

  it("are none where all passed", () => {
    expect(
      failuresOfReport(JSON.stringify({ testResults: [{ name: "a", assertionResults: [passed] }] })),
    ).toEqual([])
  })
})
