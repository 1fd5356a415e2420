import { z } from "zod"
import { Day, Dong } from "./common.js"

const code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9][A-Z0-9-]{2,23}$/, "invalid-format")
const title = z.string().trim().min(3, "required").max(120, "too-long")
const count = z.int("invalid-format").min(1, "too-small").max(1_000_000, "too-big").nullable().default(null)

/** A voucher as the office sees it. */
export const OfficeVoucher = z.object({
  id: z.string(),
  code: z.string(),
  titleVi: z.string(),
  kind: z.enum(["percentage", "fixed"]),
  /** Per cent, or whole đồng. */
  value: z.number(),
  bearer: z.enum(["platform", "producer"]),
  producer: z.object({ id: z.string(), name: z.string() }).nullable(),
  minimumDong: Dong,
  limit: z.int().nullable(),
  used: z.int(),
  perBuyer: z.int().nullable(),
  startsOn: Day,
  /** Its last day; null: open. */
  endsOn: Day.nullable(),
  state: z.enum(["coming", "open", "used_up", "over"]),
  demonstration: z.boolean(),
})
export type OfficeVoucher = z.infer<typeof OfficeVoucher>

/** GET /admin/vouchers, newest first. */
export const OfficeVoucherListResponse = z.object({ vouchers: z.array(OfficeVoucher) })
export type OfficeVoucherListResponse = z.infer<typeof OfficeVoucherListResponse>

/** POST /admin/vouchers. With a producer it is for its goods only; only then may the producer bear it. */
export const NewVoucherBody = z.object({
  code,
  titleVi: title,
  titleEn: title,
  kind: z.enum(["percentage", "fixed"]),
  value: z.int("invalid-format").min(1, "too-small").max(100_000_000, "too-big"),
  bearer: z.enum(["platform", "producer"]),
  producerId: z.string().max(64).nullable().default(null),
  minimumDong: z.int("invalid-format").min(0, "too-small").max(1_000_000_000, "too-big").default(0),
  limit: count,
  perBuyer: count,
  startsOn: Day,
  endsOn: Day.nullable().default(null),
})
export type NewVoucherBody = z.infer<typeof NewVoucherBody>
