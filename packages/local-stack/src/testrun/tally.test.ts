import { describe, expect, it } from "vitest"
import { addUp, closingLine, tallyOfReport, tallyOfStep } from "./tally.js"

describe("the closing line", () => {
  it("is one line that a program can read", () => {
    expect(closingLine({ passed: 412, failed: 0 })).toBe("412 passed, 0 failed")
  })

  it("adds up all steps", () => {
    const steps = [
      { passed: 3, failed: 1 },
      { passed: 4, failed: 0 },
    ]
    expect(closingLine(addUp(steps))).toBe("7 passed, 1 failed")
  })

  it("says zero when nothing ran", () => {
    expect(closingLine(addUp([]))).toBe("0 passed, 0 failed")
  })
})

describe("a report", () => {
  it("of vitest is counted by tests, not by files", () => {
    const report = { numTotalTestSuites: 9, numPassedTests: 5, numFailedTests: 2, success: false }
    expect(tallyOfReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 2 })
  })

  it("of Playwright counts a flaky test as passed", () => {
    const report = { suites: [], stats: { expected: 8, unexpected: 1, flaky: 2, skipped: 0 } }
    expect(tallyOfReport(JSON.stringify(report))).toEqual({ passed: 10, failed: 1 })
  })
})

describe("a step", () => {
  it("that fails without a failed test counts as one failure", () => {
    expect(tallyOfStep(false, [])).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfStep(false, [{ passed: 6, failed: 0 }])).toEqual({ passed: 6, failed: 1 })
  })

  it("that fails because of its tests counts them once", () => {
    expect(tallyOfStep(false, [{ passed: 6, failed: 2 }])).toEqual({ passed: 6, failed: 2 })
  })

  it("that succeeds adds what it tested", () => {
    expect(tallyOfStep(true, [{ passed: 6, failed: 0 }])).toEqual({ passed: 6, failed: 0 })
  })
})
