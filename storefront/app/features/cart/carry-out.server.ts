import { type Lang, ShoppingRefusal } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { ApiError } from "~/lib/api-error"
import { type Fault, faultsOf } from "~/lib/faults"
import type { ReaderSession } from "~/lib/session.server"
import type { T } from "~/words/types"
import { addToCart, changeVoucher, readCart, setQuantity } from "./cart.server"
import type { CartDeed } from "./cart-form"

/** Does what the form asks and answers what the cart's address says about it. */
export async function carryOut(session: ReaderSession, lang: Lang, deed: CartDeed): Promise<string> {
  if (deed.kind === "add") {
    await addToCart(session, lang, deed)
    session.unset("removed")
    return ""
  }
  if (deed.kind === "set" && deed.quantity > 0) {
    await setQuantity(session, lang, deed)
    return ""
  }
  if (deed.kind === "voucher") {
    await changeVoucher(session, lang, deed)
    return ""
  }
  if (deed.kind === "province") {
    if (deed.provinceCode) session.set("provinceCode", deed.provinceCode)
    else session.unset("provinceCode")
    return ""
  }
  const before = await readCart(session, lang)
  const line = before?.parcels.flatMap(({ lines }) => lines).find(({ id }) => id === deed.lineId)
  // A second press on "remove" finds the line gone: the wish is fulfilled.
  if (!line) return "?da-bo"
  await setQuantity(session, lang, { lineId: line.id, quantity: 0 })
  session.set("removed", { variantId: line.variantId, quantity: line.quantity, name: line.product.name })
  return "?da-bo"
}

type Refused = {
  faults: Fault[]
  typed: { lineId: string; quantity: number } | null
  typedCode: string | null
}

/** A refusal said at the line it is about, with the number that was typed. */
export function cartRefusal(error: unknown, t: T, deed: CartDeed, lang: Lang): Refused {
  if (!(error instanceof ApiError)) throw error
  const typed = deed.kind === "set" ? { lineId: deed.lineId, quantity: deed.quantity } : null
  const typedCode = deed.kind === "voucher" ? deed.code : null
  const place = typed ? `so-${typed.lineId}` : typedCode === null ? "gio" : "voucher"
  const special = shortage(error, t, place) ?? minimum(error, t, place, lang)
  return { faults: [special ?? faultsOf(t, error, place)].flat(), typed, typedCode }
}

function minimum(error: ApiError, t: T, name: string, lang: Lang): Fault | undefined {
  const missing = ShoppingRefusal.safeParse(error.body).data?.missingDong
  if (error.code !== "VOUCHER_MINIMUM_NOT_MET" || !missing) return undefined
  return { name, text: t("voucher.minimum-not-met", { missing: formatDong(missing, lang) }) }
}

function shortage(error: ApiError, t: T, name: string): Fault | undefined {
  const { success, data } = ShoppingRefusal.safeParse(error.body)
  if (!success || !["ONLY_LEFT", "OUT_OF_STOCK"].includes(error.code) || !data.productName) return undefined
  const text = data.available
    ? t("checkout.onlyLeftOf", { name: data.productName, left: data.available })
    : t("checkout.goneOf", { name: data.productName })
  return { name, text }
}
