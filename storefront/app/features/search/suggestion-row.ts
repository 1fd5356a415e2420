import type { Lang, Suggestion } from "@cho-phien/contract"
import type { z } from "zod"
import { inLang } from "~/lib/lang"
import { markedParts } from "~/lib/marked-parts"
import type { T } from "~/words/types"

/** One row under the search field, as short as it travels: where it leads, the label cut at its marks, two small words. */
export type SuggestionRow = { href: string; parts: string[]; kind: string; detail: string }

const PATHS = {
  product: "/san-pham/",
  producer: "/nha-san-xuat/",
  collection: "/bo-suu-tap/",
  place: "/vung/",
  term: "/tim-kiem?q=",
} as const

const KINDS = {
  product: "suggest.product",
  producer: "suggest.producer",
  collection: "suggest.collection",
  place: "suggest.place",
  term: "suggest.term",
} as const

export function suggestionRow(suggestion: z.infer<typeof Suggestion>, lang: Lang, t: T): SuggestionRow {
  const { kind, label, detail, slug, marks } = suggestion
  return {
    href: inLang(lang, PATHS[kind] + encodeURIComponent(slug)),
    parts: markedParts(label, marks),
    kind: t(KINDS[kind]),
    detail: detail ?? "",
  }
}
