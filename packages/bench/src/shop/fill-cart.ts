import { ask, mustAsk } from "../http/ask.js"

/** Puts one pack of a product in a cart the way the form does without JavaScript; returns the visitor's cookies. */
export async function cookiesOfAFullCart(shop: string, productPath: string): Promise<Record<string, string>> {
  const page = (await mustAsk(shop + productPath)).body.toString()
  const variant = page.match(/name="variantId"[^>]*value="([^"]+)"/)?.[1]
  if (!variant) throw new Error(`${productPath} offers no pack`)
  const answer = await ask(`${shop}/gio-hang`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: shop },
    body: new URLSearchParams({ variantId: variant, quantity: "1" }).toString(),
  })
  const cookies = answer.rawHeaders.flatMap((name, place) => {
    const value =
      place % 2 === 0 && name.toLowerCase() === "set-cookie" ? answer.rawHeaders[place + 1] : undefined
    return value?.split(";")[0] ?? []
  })
  if (answer.status !== 303 || cookies.length === 0) throw new Error(`The cart answered ${answer.status}`)
  return { cookie: cookies.join("; ") }
}
