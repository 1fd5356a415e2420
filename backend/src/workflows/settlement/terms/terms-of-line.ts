import { commissionRuleOn } from "@cho-phien/trade"
import type { SoldLine } from "./read-sold-orders"
import type { Tariff } from "./read-tariff"

/** Who pays for a voucher; one that nobody registered is the platform's, so that no producer pays unasked. */
export type Bearers = ReadonlyMap<string, "platform" | "producer">

/** A line with the terms it is sold under, as it is written down. */
export function termsOfLine(line: SoldLine, producerId: string, tariff: Tariff, bearers: Bearers) {
  const vouchers = line.discounts.map((discount) => ({
    code: discount.code,
    bearer: bearers.get(discount.code) ?? ("platform" as const),
    amountDong: discount.amountDong,
  }))
  const off = (bearer: "platform" | "producer") =>
    vouchers.filter((v) => v.bearer === bearer).reduce((total, v) => total + v.amountDong, 0)
  const groupCode = (line.productId && tariff.groups.get(line.productId)) ?? null
  const rule =
    line.kind === "goods" ? commissionRuleOn(tariff.day, { producerId, groupCode }, tariff.rules) : null
  const activity =
    line.kind === "shipping" ? "transport" : (tariff.activities.get(line.productId ?? "") ?? "undetermined")
  return {
    order_line_id: line.id,
    kind: line.kind,
    title: line.title,
    quantity: line.quantity,
    gross_dong: line.grossDong,
    seller_discount_dong: off("producer"),
    platform_discount_dong: off("platform"),
    commission_bp: rule?.rateBp ?? 0,
    commission_rule_id: rule?.id ?? null,
    activity,
    vat_treatment: line.vat,
    vouchers: vouchers as unknown as Record<string, unknown>,
  }
}
