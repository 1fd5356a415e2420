import { sharedFor } from "./cache-policy"
import type { StoredPage } from "./page-cache"

type Encoding = "br" | "gzip" | "identity"

/** The best encoding a reader accepts; `q=0` means refused (RFC 9110 §12.5.3). */
export function acceptedEncoding(header: string | null): Encoding {
  const accepted = new Set(
    (header ?? "")
      .split(",")
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  )
  return accepted.has("br") ? "br" : accepted.has("gzip") ? "gzip" : "identity"
}

/**
 * Answers from stored bytes: 304 when the reader has them, otherwise the encoding it takes. A cache behind us may keep
 * the page only as long as we would: for what is left of its time, or a certificate outlives its midnight there.
 */
export function sendPage(page: StoredPage, request: Request, now: number): Response {
  const headers = new Headers([...page.headers].map(([name, value]) => [name, value]))
  headers.set("Cache-Control", sharedFor(Math.max(0, Math.floor((page.freshUntil - now) / 1000))))
  headers.set("ETag", page.etag)
  headers.append("Vary", "Accept-Encoding")
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? []
  if (known.includes(page.etag)) return new Response(null, { status: 304, headers })
  const encoding = acceptedEncoding(request.headers.get("Accept-Encoding"))
  if (encoding !== "identity") headers.set("Content-Encoding", encoding)
  headers.set("Content-Length", String(page[encoding].length))
  return new Response(request.method === "HEAD" ? null : page[encoding], { status: 200, headers })
}
