import type { Visit } from "./visit"

/** The short answer of the guard: who may keep this response. */
export type CachePolicy =
  | { kind: "private" }
  | { kind: "own" }
  | { kind: "public"; seconds: number; variesByCookie: boolean }

/**
 * Private unless a loader declared the page public, nothing personal was read, and the answer is a plain success.
 * A response that sets a cookie never enters a shared cache. `own`: a resource route that set its own header.
 */
export function cachePolicy(visit: Visit, method: string, response: Response): CachePolicy {
  const reading = method === "GET" || method === "HEAD"
  const shareable = reading && response.status === 200 && !response.headers.has("Set-Cookie")
  if (!shareable || visit.personal) return { kind: "private" }
  if (visit.publicForSeconds !== undefined)
    return { kind: "public", seconds: visit.publicForSeconds, variesByCookie: visit.dependsOnAge }
  return response.headers.has("Cache-Control") ? { kind: "own" } : { kind: "private" }
}

/** Browsers always ask again (a cheap 304); shared caches keep the page for its seconds. */
export const sharedFor = (seconds: number): string => `public, max-age=0, s-maxage=${seconds}`

/** Says in the headers who may keep the answer. */
export function applyCachePolicy(headers: Headers, policy: CachePolicy): void {
  if (policy.kind === "private") headers.set("Cache-Control", "private, no-store")
  if (policy.kind !== "public") return
  headers.set("Cache-Control", sharedFor(policy.seconds))
  if (policy.variesByCookie) headers.append("Vary", "Cookie")
}
