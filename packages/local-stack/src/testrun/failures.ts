interface VitestReport {
  testResults: {
    name: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    file: string
    ok: boolean
    tests: { results: { error?: { message?: string } }[] }[]
  }[]
}

/**
 * What failed in a report of vitest's or Playwright's JSON reporter: a line per test with the first line of its
 * reason, and one for a file that did not load.
 */
export function failuresOfReport(text: string): string[] {
  const report = JSON.parse(text) as Partial<VitestReport & PlaywrightSuite>
  return [
    ...(report.testResults ?? []).flatMap(failuresOfFile),
    ...(report.suites ?? []).flatMap(failuresOfSuite),
  ]
}

function failuresOfFile({ name, message, assertionResults }: VitestReport["testResults"][number]): string[] {
  const failed = assertionResults.filter(({ status }) => status === "failed")
  if (failed.length > 0)
    return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0]))
  return assertionResults.length === 0 && message ? [line(name, "does not load", message)] : []
}

function failuresOfSuite({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      line(
        file,
        title,
        tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []))[0],
      ),
    )
  return [...own, ...suites.flatMap(failuresOfSuite)]
}

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g")

/** The last two parts of a path tell a file from its namesakes. */
function line(file: string, title: string, reason = ""): string {
  const [first = ""] = reason.replace(COLOURS, "").trim().split("\n")
  return `${file.split("/").slice(-2).join("/")} > ${title}${first ? `: ${first.slice(0, 300)}` : ""}`
}
