import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { wordsOf } from "~/lib/words.server"
import { WordsProvider } from "~/words/context"
import { UnderstoodNote } from "./UnderstoodNote"
import { understood } from "./understood"

type Answer = Parameters<typeof understood>[0]

const plain: Answer = {
  text: "hạt dẻ <b>",
  wasCut: false,
  how: "exact",
  correctedTo: null,
  askedLiterally: false,
  droppedWords: [],
  notice: null,
}

function shown(answer: Partial<Answer>, lang: "vi" | "en" = "vi"): string {
  const note = understood({ ...plain, ...answer }, ({ literal }) => (literal ? "/typed" : "/wide"))
  return renderToStaticMarkup(
    <WordsProvider lang={lang} words={wordsOf(lang)}>
      <UnderstoodNote understood={note} />
    </WordsProvider>,
  )
}

describe("what stands above the hits", () => {
  it("is nothing when the words were taken as typed", () => {
    expect(shown({})).toBe('<div class="understood"></div>')
  })

  it("is a notice while the engine is away", () => {
    expect(shown({ how: "listing", notice: "listing" })).toContain("Phần tìm kiếm đang gián đoạn")
    expect(shown({ how: "listing", notice: "listing" }, "en")).toContain("Search is interrupted")
  })

  it("is every sentence that applies, with the way back, in both languages", () => {
    const answer = { wasCut: true, how: "spelling", correctedTo: "hạt dẻ" } as const
    expect(shown(answer)).toMatch(/chỉ dùng phần đầu.*Hiển thị kết quả cho “hạt dẻ”.*href="\/typed">Tìm đúng/)
    expect(shown(answer, "en")).toMatch(/Showing results for “hạt dẻ”.*href="\/typed">Search instead/)
    expect(shown({ askedLiterally: true })).toContain('<a href="/wide">')
  })

  it("shows what was typed as text", () => {
    expect(shown({ how: "sound" })).toContain("“hạt dẻ &lt;b&gt;”")
  })
})
