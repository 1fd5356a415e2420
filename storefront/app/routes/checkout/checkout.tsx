import { type CartView, type Lang, ShoppingRefusal } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { type CartAim, readCart } from "~/features/cart/index.server"
import { CheckoutPage } from "~/features/checkout"
import { buyerOf, firstValues } from "~/features/checkout/buyer.server"
import {
  checkoutView,
  orderFaults,
  orderNotice,
  orderValues,
  placeOrder,
} from "~/features/checkout/index.server"
import { ApiError } from "~/lib/api-error"
import { faultOf, faultsOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { keepSession, type ReaderSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

/** A cart that can be looked at for ordering; an empty or ordered one has its own page. */
async function cartToOrder(session: ReaderSession, lang: Lang, aim: CartAim): Promise<CartView> {
  const cart = await orProblemPage(readCart(session, lang, aim))
  if (!cart || cart.parcels.length === 0) throw redirect(inLang(lang, "/gio-hang"))
  return cart
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const session = await readSession({ request, context })
  const buyer = await buyerOf(session)
  const wanted = new URL(request.url).searchParams.get("dia-chi")
  const values = firstValues(buyer, wanted, session.get("provinceCode") ?? "")
  const cart = await cartToOrder(session, lang, values)
  const t = tFor(lang)
  return {
    view: checkoutView({ cart, values, lang }),
    buyer: buyer.shown,
    title: privateTitle(context, t, t("checkout.title")),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const session = await readSession({ request, context })
  const form = await request.formData()
  const last = session.get("lastOrder")
  if (last && last.cartId === formText(form, "gio", 64))
    return redirect(inLang(lang, `/don-hang/${last.code}`), 303)
  const values = orderValues(form)
  const cart = await cartToOrder(session, lang, values)
  const again = (more = {}) => ({ view: checkoutView({ cart, values, lang, ...more }) })
  if (formText(form, "deed", 20) !== "order") return again()
  const faults = orderFaults(values).map((fault) => faultOf(t, fault))
  if (faults.length > 0) return refuse(context, again({ faults }))
  try {
    const code = await placeOrder(session, cart.id, values, lang)
    const headers = { "Set-Cookie": await keepSession(session) }
    return redirect(inLang(lang, `/don-hang/${code}`), { status: 303, headers })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.fieldErrors.length > 0)
      return refuse(context, again({ faults: faultsOf(t, error, "dat-hang") }))
    const now = ShoppingRefusal.safeParse(error.body).data?.cart
    const notice = orderNotice(error, t, lang, values.shownTotalDong)
    return refuse(context, again({ notice, ...(now ? { cart: now } : {}) }))
  }
}

export const meta = privateMeta

export default function CheckoutRoute() {
  const { view, buyer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <CheckoutPage view={answer?.view ?? view} buyer={buyer} />
}
