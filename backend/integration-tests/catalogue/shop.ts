import { type ProductCard, ProductListResponse } from "@cho-phien/contract"
import { expect } from "vitest"
import type { Harness } from "../harness"
import { statementsDuring } from "../statements"

/** Reads `/store/catalogue/<path>` as the shop does and checks nothing yet. */
export const read = (h: Harness, path: string) => h.shop.get<unknown>(`/store/catalogue/${path}`)

/** A page of the list, checked against the contract. */
export async function list(
  h: Harness,
  query: Record<string, string | number> = {},
): Promise<ProductListResponse> {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) search.set(key, String(value))
  const answer = await read(h, `products?${search}`)
  expect(answer.status).toBe(200)
  return ProductListResponse.parse(answer.body)
}

/** Every card that a query lists, page by page. */
export async function allCards(
  h: Harness,
  query: Record<string, string | number> = {},
): Promise<ProductCard[]> {
  const first = await list(h, { pageSize: 48, ...query })
  const cards = [...first.products]
  for (let page = 2; page <= first.pageCount; page++) {
    cards.push(...(await list(h, { pageSize: 48, ...query, page })).products)
  }
  return cards
}

/** Asks again until `wanted` holds: events reach the read model a moment after the deed. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (wanted(answer) || Date.now() > deadline) return answer
    await new Promise((resume) => setTimeout(resume, 100))
  }
}

/** Waits until events have run out: a spec that counts statements may come next in the same process. */
export const atRest = (h: Harness): Promise<string[]> =>
  eventually(
    () => statementsDuring(h.container, () => new Promise((resume) => setTimeout(resume, 200))),
    (sent) => sent.length === 0,
  )
