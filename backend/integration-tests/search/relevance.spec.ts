import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fold } from "@cho-phien/vietnam"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { allCards } from "../catalogue/shop"
import { type Harness, harness } from "../harness"
import { ask, untilQuiet } from "./ask"

interface Judged {
  query: string
  kind: string
  expect_any_in_top: number
  patterns: string[]
  forbid_in_top?: { n: number; patterns: string[] }
  every_hit?: { stars: number }
  expect_zero?: boolean
}

/** The judged queries of the contract that both engines are held by. */
const dataFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("../../../packages/search-testing/package.json")),
  "src/data",
)
const judgedIn = (file: string) =>
  (JSON.parse(readFileSync(path.join(dataFolder, file), "utf8")) as { queries: Judged[] }).queries

let h: Harness
let names: string[]
beforeAll(async () => {
  h = await harness()
  names = (await allCards(h, { adult: 1 })).map(({ name }) => fold(name))
})
afterAll(untilQuiet)

const someMatch = (list: readonly string[], patterns: readonly string[]) =>
  list.some((name) => patterns.some((pattern) => new RegExp(pattern).test(name)))

async function verdict(judged: Judged): Promise<"met" | "absent" | string> {
  if (judged.patterns.length > 0 && !someMatch(names, judged.patterns)) return "absent"
  const answer = await ask(h, { q: judged.query, adult: 1, pageSize: 10 })
  const found = answer.products.map(({ name }) => fold(name))
  const top = found.slice(0, judged.expect_any_in_top)
  const forbidden = found.slice(0, judged.forbid_in_top?.n ?? 0)
  const isMet = judged.expect_zero
    ? answer.count === 0
    : (judged.patterns.length === 0 || someMatch(top, judged.patterns)) &&
      !someMatch(forbidden, judged.forbid_in_top?.patterns ?? []) &&
      (!judged.every_hit || answer.products.every(({ badge }) => badge?.stars === judged.every_hit?.stars))
  return isMet ? "met" : `(${judged.kind}, ${answer.how}) "${judged.query}": ${found.slice(0, 4).join(" · ")}`
}

describe("GET /store/catalogue/search on the judged queries", () => {
  it.each(["relevance.json", "generalisation.json"])("meets at least 95 in 100 of %s", async (file) => {
    const missed: string[] = []
    let met = 0
    for (const judged of judgedIn(file)) {
      const said = await verdict(judged)
      if (said === "met") met += 1
      else if (said !== "absent") missed.push(said)
    }
    expect(met / (met + missed.length), `missed:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(0.95)
    expect(met).toBeGreaterThan(20)
  })
})
