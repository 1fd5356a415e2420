import { model } from "@medusajs/framework/utils"

/** A showroom where a parcel can be fetched. */
export const DisplayPoint = model.define("display_point", {
  id: model.id({ prefix: "dpnt" }).primaryKey(),
  slug: model.text().unique(),
  name_vi: model.text(),
  name_en: model.text(),
  street: model.text(),
  commune_code: model.text(),
  hours_vi: model.text(),
  hours_en: model.text(),
  /** Closed points are offered no more; parcels on their way there still are fetched. */
  is_open: model.boolean().default(true),
  demonstration: model.boolean().default(false),
})
