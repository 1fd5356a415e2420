/** What a step of the test run adds to the closing line. */
export interface Tally {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/** Counts of a report written by vitest's or Playwright's JSON reporter. A flaky test has passed in the end. */
export function tallyOfReport(text: string): Tally {
  const report = JSON.parse(text) as Partial<VitestReport & PlaywrightReport>
  if (report.stats) {
    const { expected, flaky, unexpected } = report.stats
    return { passed: expected + flaky, failed: unexpected }
  }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
}

/**
 * The tally of one step. A step that failed without a failed test (a crash, a type error, a file that does not
 * load) counts as one failure: it must never look like success.
 */
export function tallyOfStep(hasSucceeded: boolean, reports: Tally[]): Tally {
  const sum = addUp(reports)
  return hasSucceeded || sum.failed > 0 ? sum : { ...sum, failed: 1 }
}

/** Adds up tallies. */
export function addUp(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }),
    { passed: 0, failed: 0 },
  )
}

/** The closing line of `pnpm test`. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}
