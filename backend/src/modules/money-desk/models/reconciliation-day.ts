import { model } from "@medusajs/framework/utils"

/** What the reconciliation of one day in Vietnam has seen and done: the daily report. */
export const ReconciliationDay = model.define("reconciliation_day", {
  id: model.id({ prefix: "recday" }).primaryKey(),
  /** `2026-11-25`. */
  day: model.text().unique(),
  runs: model.number().default(0),
  last_run_at: model.dateTime(),
  /** Put right by the machine on that day. */
  mended: model.number().default(0),
  /** Found on that day. */
  found: model.number().default(0),
  /** Open at the last run. */
  open: model.number().default(0),
  /** Taken for purchases on that day, whole đồng. */
  taken_dong: model.bigNumber().default(0),
  /** Given back on that day, whole đồng. */
  refunded_dong: model.bigNumber().default(0),
})
