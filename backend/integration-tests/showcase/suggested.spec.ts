import type { SuggestResponse } from "@cho-phien/contract"
import { beforeAll, expect, it, vi } from "vitest"
import { aDraft, type Desk, desk, done } from "./desk"

let at: Desk
beforeAll(async () => {
  at = await desk()
})

const TITLE = "Gùi hàng phiên Pò Peo"
/** Slugs of the collections that the first words bring; the names to suggest are known from then on. */
const suggested = async (): Promise<string[]> => {
  const query = new URLSearchParams({ q: "gùi hàng phiên" })
  const { body } = await at.h.shop.get<SuggestResponse>(`/store/catalogue/suggest?${query}`)
  return body.suggestions.filter(({ kind }) => kind === "collection").map(({ slug }) => slug)
}
const SOON = { timeout: 5_000, interval: 200 }

it("suggests a collection within seconds of its publication, and no longer once it is withdrawn", async () => {
  const draft = await aDraft(at, { titleVi: TITLE })
  expect(await suggested()).not.toContain(draft.slug)
  const shown = await done(at, draft, "publish")
  await vi.waitFor(async () => expect(await suggested()).toContain(shown.slug), SOON)
  await done(at, shown, "withdraw")
  await vi.waitFor(async () => expect(await suggested()).not.toContain(shown.slug), SOON)
})
