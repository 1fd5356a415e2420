import type { CartResponse, CartView, PlaceOrderResponse, ShoppingRefusal } from "@cho-phien/contract"
import type { Answer, Client } from "../client"
import type { Good } from "./goods"

type Wanted = [good: Good, units: number]

/** A new cart with these goods, put in one after the other. */
export async function aCartWith(shop: Client, ...wanted: Wanted[]): Promise<CartView> {
  const { body } = await shop.post<CartResponse>("/store/shopping/carts")
  let cart = body.cart
  for (const [good, quantity] of wanted) {
    const answer = await putInto(shop, cart.id, good.variantId, quantity)
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
    cart = answer.body.cart
  }
  return cart
}

export const putInto = (shop: Client, cartId: string, variantId: string, quantity: number) =>
  shop.post<CartResponse & ShoppingRefusal>(`/store/shopping/carts/${cartId}/lines`, { variantId, quantity })

export const setLine = (shop: Client, cartId: string, lineId: string, quantity: number) =>
  shop.post<CartResponse & ShoppingRefusal>(`/store/shopping/carts/${cartId}/lines/${lineId}`, { quantity })

export const see = async (shop: Client, cartId: string): Promise<CartView> =>
  (await shop.get<CartResponse>(`/store/shopping/carts/${cartId}`)).body.cart

/** Nông Thị Hà in Thục Phán, Cao Bằng, pays at the door. */
export const anOrderOf = (cart: Pick<CartView, "totalDong">, changes: object = {}) => ({
  recipientName: "Nông Thị Hà",
  phone: "0912 345 678",
  provinceCode: "04",
  communeCode: "01273",
  street: "12 Kim Đồng",
  method: "cod",
  shownTotalDong: cart.totalDong,
  ...changes,
})

export const place = (shop: Client, cart: CartView, changes: object = {}) =>
  shop.post<PlaceOrderResponse & ShoppingRefusal>(
    `/store/shopping/carts/${cart.id}/order`,
    anOrderOf(cart, changes),
  )

/** Places and expects it to work. */
export async function placed(
  shop: Client,
  cart: CartView,
  changes: object = {},
): Promise<PlaceOrderResponse> {
  const answer: Answer<PlaceOrderResponse & ShoppingRefusal> = await place(shop, cart, changes)
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}
