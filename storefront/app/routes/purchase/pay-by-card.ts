import { OpenCardResponse } from "@cho-phien/contract"
import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { openPurchase } from "~/features/purchase/ask-for-purchase.server"
import { callApi } from "~/lib/api.server"
import { inLang } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"

/** The way to the page where the card is typed; whoever has nothing to pay comes back to the purchase. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, code, headers, orAsk } = await openPurchase(args)
  const asked = callApi(`/store/shopping/purchases/${code}/card`, {
    method: "POST",
    body: { lang },
    answer: OpenCardResponse,
    headers,
  }).catch(orAsk)
  const { url } = await orProblemPage(asked)
  return redirect(url ?? inLang(lang, `/don-hang/${code}`), 303)
}
