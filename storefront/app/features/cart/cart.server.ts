import { CartResponse, type CartView, type Lang } from "@cho-phien/contract"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import type { ReaderSession } from "~/lib/session.server"

const CARTS = "/store/shopping/carts"

/** Codes after which this cart can take nothing more and a new one is begun. */
const GONE = ["CART_NOT_FOUND", "CART_PLACED"]

const isGone = (error: unknown): boolean => error instanceof ApiError && GONE.includes(error.code)

/** The `Authorization` of a signed-in reader, so that what is bought is theirs. */
export const asCustomer = (session: ReaderSession): Record<string, string> => {
  const token = session.get("token")
  return token ? { authorization: `Bearer ${token}` } : {}
}

/** For whom postage is counted: the province kept in the visit, unless the page knows better. */
export type CartAim = { provinceCode?: string; shipping?: Readonly<Record<string, string>> }

const queryFor = (session: ReaderSession, lang: Lang, { provinceCode, shipping = {} }: CartAim = {}) => ({
  lang,
  province: provinceCode || session.get("provinceCode"),
  ways: Object.entries(shipping)
    .map(([slug, option]) => `${slug}:${option}`)
    .filter((pair) => /^[\w:-]+$/.test(pair))
    .join(","),
})

/** The reader's cart as it stands now; null when there is none (any more). */
export async function readCart(
  session: ReaderSession,
  lang: Lang,
  aim: CartAim = {},
): Promise<CartView | null> {
  const id = session.get("cartId")
  if (!id) return null
  try {
    const { cart } = await callApi(`${CARTS}/${id}`, {
      answer: CartResponse,
      query: queryFor(session, lang, aim),
    })
    return cart
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

/** Puts goods into the cart, beginning a new one when there is none or the old one has been ordered. */
export async function addToCart(
  session: ReaderSession,
  lang: Lang,
  line: { variantId: string; quantity: number },
): Promise<CartView> {
  const id = session.get("cartId")
  try {
    return await postLine(session, lang, id ?? (await startCart(session, lang)), line)
  } catch (error) {
    if (!id || !isGone(error)) throw error
    return postLine(session, lang, await startCart(session, lang), line)
  }
}

/** Sets how many of a line; 0 takes it out. */
export async function setQuantity(
  session: ReaderSession,
  lang: Lang,
  { lineId, quantity }: { lineId: string; quantity: number },
): Promise<CartView> {
  const id = session.get("cartId")
  if (!id) throw new ApiError(404, "CART_NOT_FOUND")
  const path = `${CARTS}/${id}/lines/${encodeURIComponent(lineId)}`
  const { cart } = await callApi(path, {
    method: "POST",
    answer: CartResponse,
    query: queryFor(session, lang),
    body: { quantity },
  })
  session.set("cartUnits", cart.units)
  return cart
}

/** Puts a voucher into the cart, as typed, or takes one out. */
export async function changeVoucher(
  session: ReaderSession,
  lang: Lang,
  { code, out }: { code: string; out: boolean },
): Promise<void> {
  const id = session.get("cartId")
  if (!id) throw new ApiError(404, "CART_NOT_FOUND")
  await callApi(`${CARTS}/${id}/vouchers${out ? "/remove" : ""}`, {
    method: "POST",
    answer: CartResponse,
    query: queryFor(session, lang),
    body: { code },
  })
}

async function startCart(session: ReaderSession, lang: Lang): Promise<string> {
  const { cart } = await callApi(CARTS, {
    method: "POST",
    answer: CartResponse,
    query: queryFor(session, lang),
    body: {},
    headers: asCustomer(session),
  })
  session.set("cartId", cart.id)
  session.set("cartUnits", cart.units)
  return cart.id
}

async function postLine(
  session: ReaderSession,
  lang: Lang,
  id: string,
  body: { variantId: string; quantity: number },
) {
  const { cart } = await callApi(`${CARTS}/${id}/lines`, {
    method: "POST",
    answer: CartResponse,
    query: queryFor(session, lang),
    body,
  })
  session.set("cartUnits", cart.units)
  return cart
}
