import { z } from "zod"

/** Papers as PDF, in Vietnamese. The packing slip is for who packs. */
export const BUYER_PAPERS = ["order-sheet", "delivery-note"] as const
export const OFFICE_PAPERS = ["order-sheet", "packing-slip", "delivery-note"] as const
export type PaperKind = (typeof OFFICE_PAPERS)[number]

/** GET /store/shopping/purchases/:code/documents/:kind — `parcel`: its order id, for papers of one parcel. */
export const PaperQuery = z.object({ parcel: z.string().max(64).default("") })
export type PaperQuery = z.infer<typeof PaperQuery>
