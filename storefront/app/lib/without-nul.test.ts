import { PassThrough, type Transform } from "node:stream"
import { text } from "node:stream/consumers"
import { createElement } from "react"
import { renderToPipeableStream } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { withoutNul } from "./without-nul.server"

const SENTENCE = "Ở Cao Bằng, tên xã, huyện cũ cũng tìm được. "

/** A page of many short texts, as React writes it through that stream. */
function written(through: Transform): Promise<string> {
  const texts = Array.from({ length: 400 }, (_, key) => createElement("p", { key }, SENTENCE))
  const { pipe } = renderToPipeableStream(createElement("main", null, texts), {
    onAllReady: () => pipe(through),
  })
  return text(through)
}

describe("a page that React writes", () => {
  it("holds NULs where a Vietnamese letter met the end of a buffer; when this fails, the mend may go", async () => {
    expect(await written(new PassThrough())).toContain("\0")
  })

  it("is whole and without NULs when it leaves us", async () => {
    const page = await written(withoutNul())
    expect(page).toBe(`<main>${`<p>${SENTENCE}</p>`.repeat(400)}</main>`)
  })
})
