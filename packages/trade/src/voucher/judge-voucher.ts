/** Why a voucher gives nothing to a cart. */
export type VoucherRefusal = "not-yet" | "over" | "used-up" | "not-for-these-goods" | "minimum-not-met"

export interface VoucherTerms {
  /** Only goods of this producer; null: of the whole shop. */
  producerId: string | null
  startsAt: Date
  /** The first moment at which it gives nothing any more; null: open. */
  endsAt: Date | null
  /** Least worth of the goods it is for, list prices with VAT, whole đồng. */
  minimumDong: number
  /** Null: as often as one likes. */
  usesLeft: number | null
}

export interface VoucherLine {
  producerId: string
  /** List price × quantity, before any voucher. */
  grossDong: number
  /** Spirits and what the law forbids to promote take no voucher. */
  isPromotable: boolean
}

export type VoucherJudgement =
  | { ok: true; baseDong: number }
  | { ok: false; reason: VoucherRefusal; missingDong: number }

/** Whether a voucher counts for these goods at this moment; `missingDong` is what is wanting to its minimum. */
export function judgeVoucher(terms: VoucherTerms, lines: readonly VoucherLine[], at: Date): VoucherJudgement {
  const no = (reason: VoucherRefusal, missingDong = 0) => ({ ok: false as const, reason, missingDong })
  if (at < terms.startsAt) return no("not-yet")
  if (terms.endsAt && at >= terms.endsAt) return no("over")
  if (terms.usesLeft !== null && terms.usesLeft <= 0) return no("used-up")
  const meant = lines.filter((line) => isMeant(terms, line))
  if (meant.length === 0) return no("not-for-these-goods")
  const baseDong = meant.reduce((sum, line) => sum + line.grossDong, 0)
  if (baseDong < terms.minimumDong) return no("minimum-not-met", terms.minimumDong - baseDong)
  return { ok: true, baseDong }
}

/** Whether a voucher is for goods like these. */
export const isMeant = ({ producerId }: Pick<VoucherTerms, "producerId">, line: VoucherLine): boolean =>
  line.isPromotable && (producerId === null || line.producerId === producerId)
