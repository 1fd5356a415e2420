import { gzipSync } from "node:zlib"
import { mustAsk } from "../http/ask.js"
import { fontsOf, importsOf, partsOf } from "./page-parts.js"

/** Bytes a first visit fetches for one page, gzip for words; fonts are packed already. */
export interface PageWeight {
  html: number
  css: number
  js: number
  /** All fonts of the style sheets: the most a browser may take. */
  fonts: number
}

/** Weighs a page and what it loads. Inline scripts and styles count with the document. */
export async function weigh(url: string, headers: Record<string, string>): Promise<PageWeight> {
  const html = (await mustAsk(url, { ...headers, "accept-encoding": "identity" })).body
  const parts = partsOf(html.toString())
  const styles = await Promise.all(parts.styles.map((path) => textAt(new URL(path, url))))
  const scripts = await withImports(parts.scripts.map((path) => new URL(path, url)))
  const fonts = new Set(
    styles.flatMap((style) => fontsOf(style.text).map((path) => new URL(path, style.url).href)),
  )
  return {
    html: gzipSync(html).length,
    css: sum(styles.map(({ text }) => gzipSync(text).length)),
    js: sum(scripts.map(({ text }) => gzipSync(text).length)),
    fonts: sum(await Promise.all([...fonts].map(async (font) => (await mustAsk(font)).body.length))),
  }
}

interface Text {
  url: URL
  text: string
}

async function textAt(url: URL): Promise<Text> {
  return { url, text: (await mustAsk(url.href, { "accept-encoding": "identity" })).body.toString() }
}

/** Every script once, with all that it imports. */
async function withImports(start: URL[]): Promise<Text[]> {
  const seen = new Map<string, Text>()
  const waiting = [...start]
  for (let url = waiting.shift(); url; url = waiting.shift()) {
    if (seen.has(url.href)) continue
    const script = await textAt(url)
    seen.set(url.href, script)
    waiting.push(...importsOf(script.text).map((path) => new URL(path, script.url)))
  }
  return [...seen.values()]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
