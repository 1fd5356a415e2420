import type { SubscriberConfig } from "@medusajs/framework"
import { directory } from "../api/store/catalogue/suggest/directory"
import { COLLECTION_CHANGED } from "../workflows/showcase/events"

/** A collection that was published, renamed or withdrawn is suggested, or no longer, from the next letter on. */
export default async function forgetSuggestedNames(): Promise<void> {
  directory.forget()
}

export const config: SubscriberConfig = { event: COLLECTION_CHANGED }
