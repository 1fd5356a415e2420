import { z } from "zod"
import { Dong, Instant, Lang } from "./common.js"

/** How a purchase that is paid by card stands; the card itself is typed at the provider's page, never here. */
export const CardView = z.object({
  state: z.enum(["waiting", "paid", "expired"]),
  /** Still to be paid, whole đồng; 0 when nothing is. */
  dueDong: Dong,
  /** Until then the goods are held. */
  holdsUntil: Instant,
})
export type CardView = z.infer<typeof CardView>

/** POST /store/shopping/purchases/:code/card: opens the provider's page; `url` is null when nothing is to be paid. */
export const OpenCardBody = z.object({ lang: Lang.default("vi") })
export type OpenCardBody = z.infer<typeof OpenCardBody>
export const OpenCardResponse = z.object({ url: z.string().nullable() })
export type OpenCardResponse = z.infer<typeof OpenCardResponse>
