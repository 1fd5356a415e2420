import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AddressPage } from "~/features/account"
import { MOST_ADDRESSES, readAddresses, saveAddress } from "~/features/account/index.server"
import {
  communeChoices,
  deliveryFaults,
  deliveryValues,
  NO_DELIVERY,
  provinceChoices,
} from "~/features/checkout/index.server"
import { faultOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { notFound } from "~/lib/not-found"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

/** The reader's own addresses, and among them the one that is asked for; `moi` is a new one. */
async function ownAddress({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const id = params.id ?? ""
  const list = inLang(lang, "/tai-khoan/dia-chi")
  const asked = { session: await readSession({ request, context }), lang, back: `${list}/${id}` }
  const addresses = await orProblemPage(readAddresses(asked))
  const address = addresses.find((own) => own.id === id)
  if (id !== "moi" && !address) throw notFound()
  return { asked, id, lang, list, address, isFull: id === "moi" && addresses.length >= MOST_ADDRESSES }
}

export async function loader(args: LoaderFunctionArgs) {
  const { id, lang, list, address, isFull } = await ownAddress(args)
  if (isFull) throw redirect(list)
  const t = tFor(lang)
  const values = address?.values ?? NO_DELIVERY
  return {
    id,
    values,
    provinces: provinceChoices(),
    communes: communeChoices(values.provinceCode, lang),
    title: privateTitle(args.context, t, t(id === "moi" ? "account.addAddress" : "account.editAddress")),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { asked, id, lang, list, isFull } = await ownAddress(args)
  if (isFull) return redirect(list, 303)
  const form = await args.request.formData()
  const values = deliveryValues(form)
  const typed = { values, communes: communeChoices(values.provinceCode, lang) }
  if (formText(form, "deed", 20) !== "save") return { ...typed, faults: [] }
  const faults = deliveryFaults(values).map((fault) => faultOf(tFor(lang), fault))
  if (faults.length > 0) return refuse(args.context, { ...typed, faults })
  await orProblemPage(saveAddress(asked, values, id === "moi" ? null : id))
  return redirect(`${list}?da-luu`, 303)
}

export const meta = privateMeta

export default function AddressRoute() {
  const page = useLoaderData<typeof loader>()
  const typed = useActionData<typeof action>()
  return (
    <AddressPage
      id={page.id}
      values={typed?.values ?? page.values}
      provinces={page.provinces}
      communes={typed?.communes ?? page.communes}
      faults={typed?.faults ?? []}
    />
  )
}
