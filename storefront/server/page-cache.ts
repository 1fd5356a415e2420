import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A public page as bytes, ready in every encoding, good until an instant (milliseconds since 1970). */
export type StoredPage = {
  readonly identity: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly headers: readonly (readonly [string, string])[]
  readonly freshUntil: number
}

/** Renders once, keeps the bytes: compresses a body and names it by its content. */
export async function storedPage(
  body: ArrayBuffer,
  headers: Headers,
  freshUntil: number,
): Promise<StoredPage> {
  const identity = new Uint8Array(body)
  const [zipped, brotli] = await Promise.all([
    toGzip(identity, { level: 6 }),
    toBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ])
  return {
    identity,
    gzip: new Uint8Array(zipped),
    br: new Uint8Array(brotli),
    etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    headers: [...headers],
    freshUntil,
  }
}

const sizeOf = (page: StoredPage): number => page.identity.length + page.gzip.length + page.br.length

/** Pages by address, least recently read thrown out first, bounded by bytes. */
export class PageCache {
  readonly #pages = new Map<string, StoredPage>()
  #bytes = 0
  readonly #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get(address: string, now: number): StoredPage | undefined {
    const page = this.#pages.get(address)
    if (!page) return undefined
    this.#drop(address)
    if (page.freshUntil <= now) return undefined
    this.#pages.set(address, page)
    this.#bytes += sizeOf(page)
    return page
  }

  put(address: string, page: StoredPage): void {
    this.#drop(address)
    this.#pages.set(address, page)
    this.#bytes += sizeOf(page)
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) return
      this.#drop(oldest)
    }
  }

  #drop(address: string): void {
    const page = this.#pages.get(address)
    if (!page) return
    this.#pages.delete(address)
    this.#bytes -= sizeOf(page)
  }
}
