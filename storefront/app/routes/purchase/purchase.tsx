import { PaymentMethod } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { termsOn } from "~/features/policy/index.server"
import { PurchasePage } from "~/features/purchase"
import { askForParcels } from "~/features/purchase/after/ask-for-parcels.server"
import { doWithParcel, parcelDeedOf } from "~/features/purchase/after/deeds.server"
import { askForPurchase } from "~/features/purchase/ask-for-purchase.server"
import { purchasePageView } from "~/features/purchase/purchase-view.server"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { tFor } from "~/lib/words.server"

/** Four photos and the words around them. */
const FORM_BYTES_MAX = 24 * 1024 * 1024

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams
  // Back from the card page, perhaps before its word: the backend asks there first.
  const back = asked.get("the")
  const { purchase, lang, code, session } = await askForPurchase(args, back ? "/card/check" : "")
  const { context } = args
  const t = tFor(lang)
  return {
    purchase: await purchasePageView(purchase, lang),
    after: await askForParcels(args),
    isNew: session.get("lastOrder")?.code === code && !asked.has("xong"),
    isBack: back === "quay-lai",
    isDone: asked.has("xong"),
    terms: termsOn(new Date(purchase.placedAt), lang),
    title: privateTitle(context, t, t("purchase.title", { code })),
  }
}

/** The buyer does something with a parcel, is still paying, or pays another way. */
export async function action(args: ActionFunctionArgs) {
  if (Number(args.request.headers.get("content-length") ?? 0) > FORM_BYTES_MAX)
    throw new Response(null, { status: 413 })
  const form = await args.request.formData()
  const page = inLang(langOf(args.params), `/don-hang/${args.params.code}`)
  const deed = parcelDeedOf(form)
  if (deed) {
    const refused = await doWithParcel(args, form, deed)
    if (refused) return refuse(args.context, refused)
    return redirect(`${page}?xong=1#kien-${encodeURIComponent(formText(form, "parcel", 64))}`, 303)
  }
  const method = PaymentMethod.safeParse(formText(form, "method", 20)).data
  await (formText(form, "deed", 20) === "method" && method
    ? askForPurchase(args, "/method", { method, lang: langOf(args.params) })
    : askForPurchase(args, "/hold"))
  return redirect(page, 303)
}

export const meta = privateMeta

export default function PurchaseRoute() {
  return <PurchasePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
