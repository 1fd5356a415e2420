import { model } from "@medusajs/framework/utils"

/** How far the changes that come with a new day have been announced; also the heartbeat of the nightly job. */
export const DayWatch = model.define(
  { name: "day_watch", tableName: "ocop_day_watch" },
  {
    id: model.text().primaryKey(),
    /** The last day in Vietnam whose changes were announced. */
    through_on: model.text(),
    looked_at: model.dateTime(),
    announced: model.number().default(0),
  },
)
