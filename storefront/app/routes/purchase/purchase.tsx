import { PurchaseResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { asCustomer } from "~/features/cart/index.server"
import { termsOn } from "~/features/policy/index.server"
import { PurchasePage } from "~/features/purchase"
import { purchasePageView } from "~/features/purchase/purchase-view.server"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

/**
 * Asks for the purchase of the address: opened by the token in the reader's own cookie or by its signed-in owner;
 * anybody else is asked for the phone.
 */
async function askAsReader({ request, params, context }: LoaderFunctionArgs, deed: "" | "/hold") {
  const lang = langOf(params)
  const code = params.code ?? ""
  const session = await readSession({ request, context })
  const token = session.get("purchases")?.[code]
  const ask = redirect(`${inLang(lang, "/tra-cuu")}?ma=${encodeURIComponent(code)}`)
  if (!/^[\w-]{1,40}$/.test(code) || (!token && !session.get("token"))) throw ask
  const asked = callApi(`/store/shopping/purchases/${code}${deed}`, {
    ...(deed && { method: "POST", body: {} }),
    answer: PurchaseResponse,
    query: { lang },
    headers: { ...asCustomer(session), ...(token ? { "x-purchase-token": token } : {}) },
  }).catch((error: unknown) => {
    throw error instanceof ApiError && error.status === 404 ? ask : error
  })
  return { ...(await orProblemPage(asked)), lang, code, session }
}

export async function loader(args: LoaderFunctionArgs) {
  const { purchase, lang, code, session } = await askAsReader(args, "")
  const { context } = args
  const t = tFor(lang)
  return {
    purchase: await purchasePageView(purchase, lang),
    isNew: session.get("lastOrder")?.code === code,
    terms: termsOn(new Date(purchase.placedAt), lang),
    title: privateTitle(context, t, t("purchase.title", { code })),
  }
}

/** The buyer is still paying: the goods are held longer. */
export async function action(args: ActionFunctionArgs) {
  const { lang, code } = await askAsReader(args, "/hold")
  return redirect(inLang(lang, `/don-hang/${code}`), 303)
}

export const meta = privateMeta

export default function PurchaseRoute() {
  return <PurchasePage {...useLoaderData<typeof loader>()} />
}
