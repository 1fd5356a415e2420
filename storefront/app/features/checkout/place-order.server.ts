import { type Lang, PlaceOrderResponse, ShoppingRefusal } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { asCustomer } from "~/features/cart/index.server"
import { callApi } from "~/lib/api.server"
import type { ApiError } from "~/lib/api-error"
import { errorWords } from "~/lib/error-words"
import { rememberPurchase } from "~/lib/purchases.server"
import type { ReaderSession } from "~/lib/session.server"
import type { T } from "~/words/types"
import type { OrderValues } from "./order-form"

/** Places the order of this cart and remembers its purchase; asked twice, the backend answers the same purchase. */
export async function placeOrder(
  session: ReaderSession,
  cartId: string,
  values: OrderValues,
  lang: Lang,
): Promise<string> {
  const { code, accessToken } = await callApi(`/store/shopping/carts/${cartId}/order`, {
    method: "POST",
    answer: PlaceOrderResponse,
    headers: asCustomer(session),
    body: { ...values, lang },
  })
  rememberPurchase(session, code, accessToken)
  session.set("lastOrder", { cartId, code })
  for (const name of ["cartId", "cartUnits", "removed"] as const) session.unset(name)
  return code
}

/** Why nothing was ordered, said above the form. */
export function orderNotice(error: ApiError, t: T, lang: Lang, shownDong: number): string {
  const refusal = ShoppingRefusal.safeParse(error.body).data
  if (error.code === "TOTAL_CHANGED" && refusal?.cart)
    return t("checkout.totalChanged", {
      from: formatDong(shownDong, lang),
      to: formatDong(refusal.cart.totalDong, lang),
    })
  if (error.code === "VOUCHER_USED_BY_BUYER") return t("checkout.voucherUsedByBuyer")
  if (error.code === "VOUCHER_USED_UP" && refusal?.cart)
    return t("checkout.voucherUsedUp", { to: formatDong(refusal.cart.totalDong, lang) })
  const name = refusal?.productName
  if (name && (error.code === "ONLY_LEFT" || error.code === "OUT_OF_STOCK"))
    return refusal.available
      ? t("checkout.onlyLeftOf", { name, left: refusal.available })
      : t("checkout.goneOf", { name })
  return `${t(errorWords(error.code))} ${t("checkout.nothingPlaced")}`
}
