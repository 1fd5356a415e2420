import { createHash } from "node:crypto"
import type { SheetJudgement } from "../sheet/judge"

/** A line of an order as it was asked for and priced: what is approved and what is placed. */
export interface ContentLine {
  variantId: string
  producerId: string
  deliveryPointId: string
  vat: string
  cases: number
  unitsPerCase: number
  casePriceDong: number
}

export interface OrderContent {
  lines: ContentLine[]
  /** Requested day by delivery point. */
  requestedOn: Record<string, string>
  poNumber: string
}

/** The frozen content of a judged sheet, in an order that depends on nothing but itself. */
export function contentOf(
  judged: SheetJudgement,
  unitsPerCase: ReadonlyMap<string, number>,
  head: Pick<OrderContent, "requestedOn" | "poNumber">,
): OrderContent {
  const lines = judged.lines
    .map(({ variantId, producerId, deliveryPointId, treatment, cases, casePriceDong }) => ({
      variantId,
      producerId,
      deliveryPointId,
      vat: treatment,
      cases,
      unitsPerCase: unitsPerCase.get(variantId) ?? 1,
      casePriceDong,
    }))
    .sort((a, b) => (lineKey(a) < lineKey(b) ? -1 : 1))
  return { lines, ...head }
}

/** The same content gives the same hash; a case, a price, a day or a number of another gives another. */
export function hashOf({ lines, requestedOn, poNumber }: OrderContent): string {
  const days = Object.entries(requestedOn).sort(([a], [b]) => (a < b ? -1 : 1))
  const plain = [
    poNumber,
    days,
    lines.map((line) => [lineKey(line), line.vat, line.cases, line.unitsPerCase, line.casePriceDong]),
  ]
  return createHash("sha256").update(JSON.stringify(plain)).digest("base64url")
}

const lineKey = (line: ContentLine): string => `${line.variantId}:${line.deliveryPointId}`
