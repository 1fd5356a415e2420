import { randomBytes } from "node:crypto"
import { type AppLoadContext, createRequestHandler } from "@remix-run/node"
import { applyCachePolicy, cachePolicy } from "./cache-policy"
import type { Env } from "./env"
import { PageCache, storedPage } from "./page-cache"
import type { Shop } from "./remix-build"
import { applySecurityHeaders } from "./security-headers"
import { sendPage } from "./send-page"
import { newVisit } from "./visit"

const CACHE_BYTES = 64 * 1024 * 1024

/** A reader who declared an age may see other lists; such a request passes the shared cache by. */
const declaresAge = (request: Request): boolean => /(?:^|;\s*)tuoi=/.test(request.headers.get("Cookie") ?? "")

/** Answers every page: from stored bytes when it may, else through Remix, with the guards applied in one place. */
export function pageHandler(
  env: Env,
  shop: Shop,
): (request: Request, address: string | undefined) => Promise<Response> {
  const development = env.NODE_ENV === "development"
  const secure = env.PUBLIC_URL.startsWith("https:")
  const remix = createRequestHandler(shop.build, development ? "development" : "production")
  const pages = new PageCache(CACHE_BYTES)

  return async (request, clientAddress) => {
    const url = new URL(request.url)
    const address = url.pathname + url.search
    const mayShare = (request.method === "GET" || request.method === "HEAD") && !declaresAge(request)
    const asked = Date.now()
    const stored = mayShare ? pages.get(address, asked) : undefined
    if (stored) return sendPage(stored, request, asked)

    const visit = newVisit(randomBytes(16).toString("base64url"), clientAddress)
    const context: AppLoadContext = { visit, elementsUrl: shop.elementsUrl }
    const response = await remix(request, context)
    const policy = cachePolicy(visit, request.method, response)
    const headers = new Headers(response.headers)
    applyCachePolicy(headers, policy)
    applySecurityHeaders(headers, {
      nonce: policy.kind === "public" ? undefined : visit.nonce,
      secure,
      development,
    })

    const isDocument = headers.get("Content-Type")?.startsWith("text/html") ?? false
    if (policy.kind !== "public" || !isDocument || !mayShare || request.method !== "GET")
      return new Response(response.body, { status: response.status, headers })
    // Counted from when it was asked for: a page that took long to make must not live past midnight for it.
    const freshUntil = asked + policy.seconds * 1000
    const page = await storedPage(await response.arrayBuffer(), headers, freshUntil)
    if (!development) pages.put(address, page)
    return sendPage(page, request, Date.now())
  }
}
