import { PaymentMethod } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { termsOn } from "~/features/policy/index.server"
import { PurchasePage } from "~/features/purchase"
import { askForPurchase } from "~/features/purchase/ask-for-purchase.server"
import { purchasePageView } from "~/features/purchase/purchase-view.server"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { tFor } from "~/lib/words.server"

export async function loader(args: LoaderFunctionArgs) {
  // Back from the card page, perhaps before its word: the backend asks there first.
  const back = new URL(args.request.url).searchParams.get("the")
  const { purchase, lang, code, session } = await askForPurchase(args, back ? "/card/check" : "")
  const { context } = args
  const t = tFor(lang)
  return {
    purchase: await purchasePageView(purchase, lang),
    isNew: session.get("lastOrder")?.code === code,
    isBack: back === "quay-lai",
    terms: termsOn(new Date(purchase.placedAt), lang),
    title: privateTitle(context, t, t("purchase.title", { code })),
  }
}

/** The buyer is still paying: the goods are held longer, or it is paid another way. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const method = PaymentMethod.safeParse(formText(form, "method", 20)).data
  const { lang, code } =
    formText(form, "deed", 20) === "method" && method
      ? await askForPurchase(args, "/method", { method, lang: langOf(args.params) })
      : await askForPurchase(args, "/hold")
  return redirect(inLang(lang, `/don-hang/${code}`), 303)
}

export const meta = privateMeta

export default function PurchaseRoute() {
  return <PurchasePage {...useLoaderData<typeof loader>()} />
}
