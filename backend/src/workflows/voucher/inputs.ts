export interface PutVoucherInput {
  cartId: string
  /** As typed. */
  code: string
}

export interface CreateVoucherInput {
  /** Capitals, digits and hyphens. */
  code: string
  titleVi: string
  titleEn: string
  kind: "percentage" | "fixed"
  /** Per cent, or whole đồng. */
  value: number
  bearer: "platform" | "producer"
  producerId: string | null
  minimumDong: number
  /** Uses in all; null: no limit. */
  limit: number | null
  perBuyer: number | null
  startsAt: Date
  endsAt: Date | null
  demonstration: boolean
  /** Admin user; null: the seed. */
  actor: string | null
}
