import { type PaymentMethod, PurchaseResponse } from "@cho-phien/contract"
import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { asCustomer } from "~/features/cart/index.server"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { readSession } from "~/lib/session.server"

/** What is done with a purchase before it is answered. */
type Deed = "" | "/hold" | "/card/check" | "/method"
type Body = { method: PaymentMethod; lang: string }

/** The headers that open the purchase of the address; a reader without any is asked for the phone. */
export async function openPurchase({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const code = params.code ?? ""
  const session = await readSession({ request, context })
  const token = session.get("purchases")?.[code]
  const ask = redirect(`${inLang(lang, "/tra-cuu")}?ma=${encodeURIComponent(code)}`)
  if (!/^[\w-]{1,40}$/.test(code) || (!token && !session.get("token"))) throw ask
  const headers = { ...asCustomer(session), ...(token ? { "x-purchase-token": token } : {}) }
  const orAsk = (error: unknown): never => {
    throw error instanceof ApiError && error.status === 404 ? ask : error
  }
  return { lang, code, session, headers, orAsk }
}

/**
 * Asks for the purchase of the address: opened by the token in the reader's own cookie or by its signed-in owner;
 * anybody else is asked for the phone.
 */
export async function askForPurchase(
  args: LoaderFunctionArgs,
  deed: Deed,
  body: Body | Record<string, never> = {},
) {
  const { lang, code, session, headers, orAsk } = await openPurchase(args)
  const asked = callApi(`/store/shopping/purchases/${code}${deed}`, {
    ...(deed && { method: "POST", body }),
    answer: PurchaseResponse,
    query: { lang },
    headers,
  }).catch(orAsk)
  return { ...(await orProblemPage(asked)), lang, code, session }
}
