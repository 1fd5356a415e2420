import { describe, expect, it } from "vitest"

const TOKEN = /<\/([a-z]+)>|<([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39);)/

/** Why a document is not well-formed XML (as far as our drawings use it), or an empty text. */
export function wellFormed(xml: string): string {
  const open: string[] = []
  let end = 0
  for (const token of xml.matchAll(TOKEN)) {
    const [text, closing, opening, attributes = "", empty] = token
    end = token.index + text.length
    if (ENTITY.test(text)) return `a bare & in ${text}`
    const names = [...attributes.matchAll(/ ([a-zA-Z:-]+)=/g)].map((match) => match[1])
    if (new Set(names).size < names.length) return `an attribute twice in ${text}`
    if (closing && open.pop() !== closing) return `</${closing}> closes nothing`
    if (opening && !empty) open.push(opening)
    if (open.length === 0 && end < xml.length) return "more than one root"
  }
  if (end < xml.length) return `not markup: ${xml.slice(end, end + 60)}`
  return open.length > 0 ? `<${open.at(-1)}> is never closed` : ""
}

describe("the well-formedness check", () => {
  it("accepts what XML accepts and names what it does not", () => {
    expect(wellFormed('<a b="1"><c/>x &amp; y</a>')).toBe("")
    expect(wellFormed("<a><c></a>")).toContain("closes nothing")
    expect(wellFormed("<a>1 & 2</a>")).toContain("bare &")
    expect(wellFormed("<a>")).toContain("never closed")
    expect(wellFormed('<a b="1" b="2"/>')).toContain("twice")
    expect(wellFormed("<a/><b/>")).toContain("root")
    expect(wellFormed("<a b=1/>")).toContain("not markup")
  })
})
