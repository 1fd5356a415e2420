export type CollectionState = "draft" | "scheduled" | "published" | "ended" | "archived"

/** What is written of a collection's state. */
export interface StateFields {
  state: "draft" | "published" | "archived"
  publish_at: Date | string | null
  end_at: Date | string | null
}

/** How a collection stands at an instant: from `publish_at` on it shows, from `end_at` on no longer. */
export function collectionStateAt({ state, publish_at, end_at }: StateFields, at: Date): CollectionState {
  if (state !== "published") return state
  if (end_at !== null && new Date(end_at) <= at) return "ended"
  if (publish_at !== null && new Date(publish_at) > at) return "scheduled"
  return "published"
}

/** The same as a filter of the database: what shows at an instant. */
export const showsAt = (at: Date) => ({
  state: "published" as const,
  $and: [
    { $or: [{ publish_at: null }, { publish_at: { $lte: at } }] },
    { $or: [{ end_at: null }, { end_at: { $gt: at } }] },
  ],
})
