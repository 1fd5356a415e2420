import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { wordsOf } from "~/lib/words.server"
import { WordsProvider } from "~/words/context"
import { Media } from "./Media"

const shown = (lang: "vi" | "en", media: Parameters<typeof Media>[0]["media"]) =>
  renderToStaticMarkup(
    <WordsProvider lang={lang} words={wordsOf(lang)}>
      <Media media={media} />
    </WordsProvider>,
  )

describe("films and articles about a producer", () => {
  it("are links that say what they are and where they lead, and load nothing by themselves", () => {
    const film = {
      kind: "video" as const,
      title: "Một ngày ở lò rèn",
      url: "https://films.example/lo-ren?x=1",
    }
    const vi = shown("vi", [film])
    expect(vi).toContain(
      '<a href="https://films.example/lo-ren?x=1" rel="noopener nofollow">Một ngày ở lò rèn</a>',
    )
    expect(vi).toContain("Video · films.example")
    expect(vi).not.toMatch(/<(iframe|video|img|script)/)
    expect(shown("en", [{ ...film, kind: "article" }])).toContain("Article · films.example")
  })

  it("take no place where none were given", () => {
    expect(shown("vi", [])).toBe("")
  })
})
