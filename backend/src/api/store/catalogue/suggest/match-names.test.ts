import { describe, expect, it } from "vitest"
import type { Named } from "./directory"
import { matchNames } from "./match-names"

const named = (kind: Named["kind"], slug: string, goods = 1): Named => ({
  kind,
  slug,
  label: { vi: slug, en: slug },
  goods,
  words: { vi: slug.split("-"), en: slug.split("-") },
})

const found = (names: Named[], ...typed: string[]) => matchNames(names, typed, "vi").map(({ slug }) => slug)

describe("names that are suggested", () => {
  const names = [
    named("producer", "hop-tac-xa-tam-hoa", 4),
    named("producer", "hop-tac-xa-tan-viet-a", 6),
    named("place", "xa-tam-kim", 2),
    named("collection", "qua-tet"),
  ]

  it("hold every typed word at the beginning of a word", () => {
    expect(found(names, "tam")).toEqual(["hop-tac-xa-tam-hoa", "xa-tam-kim"])
    expect(found(names, "tam", "h")).toEqual(["hop-tac-xa-tam-hoa"])
    expect(found(names, "am")).toEqual([])
  })

  it("are those with more goods first", () => {
    expect(found(names, "hop", "tac")).toEqual(["hop-tac-xa-tan-viet-a", "hop-tac-xa-tam-hoa"])
  })

  it("are at most two of a kind", () => {
    const many = ["a", "b", "c"].map((end) => named("producer", `tam-${end}`))
    expect(found(many, "tam")).toHaveLength(2)
  })

  it("are none when nothing is typed", () => {
    expect(found(names)).toEqual([])
  })
})
