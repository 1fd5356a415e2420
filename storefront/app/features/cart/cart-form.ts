import { AddLineBody, SetLineBody } from "@cho-phien/contract"
import { provinceByCode } from "@cho-phien/vietnam/places"
import { formText } from "~/lib/form-text"

/** What a form of the cart asks for. Forms of product pages carry no `deed`: they add. */
export type CartDeed =
  | { kind: "add"; variantId: string; quantity: number }
  | { kind: "set"; lineId: string; quantity: number }
  | { kind: "remove"; lineId: string }
  /** A voucher as typed, or to be taken out. */
  | { kind: "voucher"; code: string; out: boolean }
  /** Where it goes; empty: unknown again. */
  | { kind: "province"; provinceCode: string }

/** Reads a cart form; null when it asks for nothing we know. A quantity that is no number counts as unknown too. */
export function readCartForm(form: FormData): CartDeed | null {
  const deed = formText(form, "deed", 20)
  const lineId = formText(form, "lineId", 64)
  if (deed === "voucher" || deed === "voucher-out")
    return { kind: "voucher", code: formText(form, "voucher", 40), out: deed === "voucher-out" }
  if (deed === "province") return { kind: "province", provinceCode: provinceIn(form) }
  if (deed === "remove") return lineId ? { kind: "remove", lineId } : null
  if (deed === "set") {
    const set = SetLineBody.safeParse({ quantity: formText(form, "quantity", 10) || undefined })
    return lineId && set.success ? { kind: "set", lineId, ...set.data } : null
  }
  const add = AddLineBody.safeParse({
    variantId: formText(form, "variantId", 64),
    quantity: formText(form, "quantity", 10) || 1,
  })
  return add.success ? { kind: "add", ...add.data } : null
}

function provinceIn(form: FormData): string {
  const code = formText(form, "tinh", 2)
  return provinceByCode(code) ? code : ""
}
