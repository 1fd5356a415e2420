import { model } from "@medusajs/framework/utils"

/** How often one address, or one order code, was tried at the look-up; kept in Postgres so that all servers count together. */
const LookupThrottle = model.define("lookup_throttle", {
  id: model.id({ prefix: "thr" }).primaryKey(),
  /** Digest of `address:…` or `code:…`: neither is written down. */
  key: model.text().unique(),
  tries: model.number().default(0),
  window_ends_at: model.dateTime().index(),
})

export default LookupThrottle
