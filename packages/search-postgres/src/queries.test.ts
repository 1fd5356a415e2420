import { planOf, type SearchTypes } from "@cho-phien/search-provider"
import { ladder, type Rung, readQuery } from "@cho-phien/vietnam/search-text"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AnswerCache } from "./answer-cache.js"
import { hitClasses } from "./classes.js"
import { documentRow } from "./document-row.js"
import { filterCondition } from "./filters.js"
import { Parameters } from "./parameters.js"
import { searchedQuery } from "./rung-query.js"

const exact = (text: string) => ladder(readQuery(text))[0] as Rung
const definition: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "goods",
  entity: "product",
  primary_key: "id",
  provider: "search-postgres-vi",
  physical_name: "goods_v1",
  definition_hash: "1",
  settings: {},
  fields: {
    id: { type: "keyword", filterable: true },
    name: { type: "text", searchable: { weight: 5 } },
    maker: { type: "text", searchable: { weight: 4 } },
    about: { type: "text", searchable: true },
    price: { type: "integer", filterable: true },
  },
  seed: () => (async function* () {})(),
}
const plan = planOf(definition)

describe("a rung as a query of the vector", () => {
  it("asks each word of a layer, the last one as a beginning, neighbours also glued", () => {
    expect(searchedQuery(exact("ko lia"), { layer: "name" })).toBe(
      "(('a/ko'&'a/lia':*)|('a/kolia':*|'a_kolia':*))",
    )
    expect(searchedQuery(exact("lap suong"), { layer: "name" })).not.toContain("'a_suong'")
    expect(searchedQuery(exact("trà"), { layer: "text", whole: true })).toBe("'e/tra'")
  })
  it("quotes every word, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        const rung = ladder(readQuery(raw))[0]
        if (rung)
          expect(searchedQuery(rung, { layer: "name" })).toMatch(
            /^(?:[()|&]|'a[/_][\p{L}\p{M}\p{N}.,]+'(?::\*)?)+$/u,
          )
      }),
    )
  })
  it("sorts hits into classes that cannot overlap: each leaves out the better tier and the marked", () => {
    const classes = hitClasses(exact("mè đen"))
    expect(classes.map(({ marks, tier }) => `${marks ? "marked " : ""}${tier}`)).toEqual([
      ...["name", "producer", "place", "group", "text"].map((tier) => `marked ${tier}`),
      ...["name", "producer", "place", "group", "text"],
    ])
    expect(classes[1]?.query).toContain("!(")
    expect(classes[5]?.query).toContain("!('m/mè'&'m/đen')")
  })
  it("orders the names that one letter begins by classes alone, without comparing them", () => {
    const classes = hitClasses(exact("m"))
    expect(classes.map(({ tier }) => tier).filter((tier) => tier === "name")).toHaveLength(6)
    expect(classes[4]?.query).toBe("('s/m':*&!'c/m')")
    expect(classes.slice(0, 6).every(({ keys, best }) => keys.length === 0 && best === undefined)).toBe(true)
    expect(hitClasses(exact("mè"))[0]?.keys).toEqual(["adjacent", "whole", "beginning"])
  })
})

describe("a document as a row", () => {
  const row = documentRow({ id: "1", name: "Mật ong", maker: "HTX Kolia", about: "Ngon's", price: 5 }, plan)

  it("finds words in the layer of their field and in all behind it", () => {
    expect(row.words).toContain("'a/mat'")
    expect(row.words).toContain("'e/mat'")
    expect(row.words).toContain("'b/kolia'")
    expect(row.words).not.toContain("'a/kolia'")
    expect(row.words).not.toContain("'b/ngons'")
  })
  it("keeps glued pairs, sounds, marks and the title", () => {
    for (const lexeme of ["'a_matong'", "'a~mat'", "'m/mật'", "'+mat+ong'", "'s/mat ong'"])
      expect(row.words).toContain(lexeme)
  })
  it("puts words of the head into the vocabulary and not those of the text", () => {
    const terms = row.terms.map(({ term }) => term)
    expect(terms).toEqual(expect.arrayContaining(["mat", "matong", "kolia"]))
    expect(terms).not.toContain("ngons")
    expect(row.terms.find(({ term }) => term === "matong")).toEqual({
      term: "matong",
      parts: "mat ong",
      shown: "mật ong",
    })
  })
})

describe("filters as conditions", () => {
  it("hold no value in the text, whatever the value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 3 }), (value) => {
        const parameters = new Parameters()
        const text = filterCondition({ id: value }, plan, parameters)
        expect(text).toBe('"id" = any($1::text[])')
        expect(parameters.values).toEqual([[value.replaceAll("\u0000", "")]])
      }),
    )
  })
  it("take a missing value for false where they are turned round, so that not means not", () => {
    const text = filterCondition({ $not: { price: { $gt: 3 } } }, plan, new Parameters())
    expect(text).toBe('not coalesce(("f_price" > $1::bigint), false)')
  })
})

describe("remembered answers", () => {
  it("leave with the longest unused first", () => {
    const answers = new AnswerCache<string>(2)
    answers.set("a", "1")
    answers.set("b", "2")
    answers.get("a")
    answers.set("c", "3")
    expect([answers.get("a"), answers.get("b"), answers.get("c")]).toEqual(["1", undefined, "3"])
  })
  it("are none when none are wanted", () => {
    const answers = new AnswerCache<string>(0)
    answers.set("a", "1")
    expect(answers.get("a")).toBeUndefined()
  })
})
