import { SearchResponse } from "@cho-phien/contract"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { wordsOf } from "~/lib/words.server"
import { WordsProvider } from "~/words/context"
import { SearchPage } from "./SearchPage"
import { searchFrom } from "./search-filters"
import { searchView } from "./search-view.server"

const answer = SearchResponse.parse({
  products: [],
  count: 5000,
  countIsExact: true,
  facetsAreExact: true,
  page: 1,
  pageSize: 24,
  pageCount: 209,
  hiddenByAge: 0,
  facets: {
    group: [{ value: "food", label: "Thực phẩm", count: 5000 }],
    stars: [],
    commune: [],
    producer: [],
    inStock: 4000,
    wholesale: 3000,
    priceDong: null,
    district: [],
    seasonNow: 0,
    certificateMonths: [],
  },
  text: "trà",
  wasCut: false,
  how: "exact",
  correctedTo: null,
  askedLiterally: false,
  droppedWords: [],
  redirect: null,
  engine: "postgres",
  notice: null,
  nothingFound: null,
})

const shown = (more: Partial<SearchResponse>, lang: "vi" | "en" = "vi") =>
  renderToStaticMarkup(
    <WordsProvider lang={lang} words={wordsOf(lang)}>
      <SearchPage view={searchView({ ...answer, ...more }, searchFrom(new URLSearchParams("q=trà")), lang)} />
    </WordsProvider>,
  )

describe("counts of a very broad search", () => {
  it("are said as they are when everything was counted", () => {
    expect(shown({})).toContain("5.000 sản phẩm")
    expect(shown({})).not.toContain("Hơn")
    expect(shown({})).not.toContain("ít nhất, thực tế")
  })
  it("are said to be more where counting stopped, in both languages", () => {
    expect(shown({ countIsExact: false })).toContain("Hơn 5.000 sản phẩm")
    expect(shown({ countIsExact: false }, "en")).toContain("More than 5,000 products")
    expect(shown({ facetsAreExact: false })).toContain("ít nhất, thực tế còn hơn")
    expect(shown({ facetsAreExact: false }, "en")).toContain("at least so many")
  })
  it("offer sale by the case as a chip and as a box, and the way back", () => {
    expect(shown({})).toMatch(/href="\/tim-kiem\?q=tr[^"]*ban-si=1"/)
    expect(shown({})).toContain('name="ban-si"')
  })
})
