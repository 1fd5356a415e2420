import { z } from "zod"
import { Day, Dong } from "./common.js"

const ShippingWayCode = z.enum(["standard", "fast"])
const ShippingZoneCode = z.enum(["same_province", "same_region", "other_region"])

/** A row of the table of postage, whole đồng with VAT. */
export const OfficeShippingRate = z.object({
  id: z.string(),
  way: ShippingWayCode,
  zone: ShippingZoneCode,
  firstKgDong: Dong,
  nextHalfKgDong: Dong,
  coldDong: Dong,
  daysMin: z.int(),
  daysMax: z.int(),
  startsOn: Day,
  note: z.string(),
  state: z.enum(["coming", "in_force", "over"]),
  demonstration: z.boolean(),
})
export type OfficeShippingRate = z.infer<typeof OfficeShippingRate>

/** GET /admin/shipping-rates: the table, newest rows first, and from what worth producers carry the postage. */
export const OfficeShippingResponse = z.object({
  rates: z.array(OfficeShippingRate),
  producers: z.array(
    z.object({ id: z.string(), name: z.string(), freeFromDong: Dong.nullable(), demonstration: z.boolean() }),
  ),
})
export type OfficeShippingResponse = z.infer<typeof OfficeShippingResponse>

const dong = z.int("invalid-format").min(0, "too-small").max(10_000_000, "too-big")
const days = z.int("invalid-format").min(0, "too-small").max(60, "too-big")

/** POST /admin/shipping-rates: from a day on; the row before it ends there, what is sold keeps its price. */
export const NewShippingRateBody = z.object({
  way: ShippingWayCode,
  zone: ShippingZoneCode,
  firstKgDong: dong,
  nextHalfKgDong: dong,
  coldDong: dong,
  daysMin: days,
  daysMax: days,
  startsOn: Day,
  note: z.string().trim().max(300, "too-long").default(""),
})
export type NewShippingRateBody = z.infer<typeof NewShippingRateBody>

/** POST /admin/shipping-rates/producers/:id: from what worth of goods it carries the postage; null: never. */
export const FreeShippingBody = z.object({
  freeFromDong: z.int("invalid-format").min(1, "too-small").max(1_000_000_000, "too-big").nullable(),
})
export type FreeShippingBody = z.infer<typeof FreeShippingBody>
