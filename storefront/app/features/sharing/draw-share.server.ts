import sharp from "sharp"
import { drawDaylightArt } from "~/lib/art.server"
import { tFor } from "~/lib/words.server"
import { type ShareFacts, shareSrc } from "./share-facts.server"
import { shareSvg } from "./share-svg.server"

/** Pictures kept in memory, some 40 kB each; the drawing of one takes a tenth of a second. */
const KEPT_MAX = 300
/** Drawings that may wait for the one that runs; beyond that a reader is asked to come back. */
const WAITING_MAX = 20

const kept = new Map<string, Buffer>()
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** The picture as PNG, drawn one at a time and kept; nothing while too many wait. */
export async function drawShare(facts: ShareFacts): Promise<Buffer | undefined> {
  const address = shareSrc(facts)
  const known = kept.get(address)
  if (known) return known
  if (waiting >= WAITING_MAX) return undefined
  waiting += 1
  const turn = last.then(() => kept.get(address) ?? rendered(facts, address))
  last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

async function rendered(facts: ShareFacts, address: string): Promise<Buffer> {
  const t = tFor(facts.lang)
  const text = { ...facts, drawn: t("sharing.drawn"), brand: t("shell.brand") }
  const svg = shareSvg(text, drawDaylightArt(facts.art))
  const picture = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer()
  const [oldest] = kept.keys()
  if (kept.size >= KEPT_MAX && oldest !== undefined) kept.delete(oldest)
  kept.set(address, picture)
  return picture
}
