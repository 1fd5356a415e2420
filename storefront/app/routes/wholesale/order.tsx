import { PurchaseOrderResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { OrderPage } from "~/features/wholesale"
import { ask, tradingCompany } from "~/features/wholesale/index.server"
import { ApiError } from "~/lib/api-error"
import { faultsOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

async function placeOf({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const here = inLang(lang, `/mua-si/don/${encodeURIComponent(params.id ?? "")}`)
  const asked = { session: await readSession({ request, context }), lang, back: here }
  const company = await tradingCompany(asked)
  const path = `companies/${company.id}/orders/${encodeURIComponent(params.id ?? "")}`
  return { lang, here, asked, path }
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, asked, path } = await placeOf(args)
  const t = tFor(lang)
  const { order } = await orProblemPage(ask(asked, path, PurchaseOrderResponse))
  return { order, title: privateTitle(args.context, t, t("wholesale.orderTitle", { code: order.code })) }
}

/** An approver's decision on what is shown. */
export async function action(args: ActionFunctionArgs) {
  const { lang, here, asked, path } = await placeOf(args)
  const form = await args.request.formData()
  try {
    await ask(asked, `${path}/decision`, PurchaseOrderResponse, {
      decision: formText(form, "decision", 20),
      contentHash: formText(form, "contentHash", 80),
      note: formText(form, "note", 500),
    })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refuse(args.context, { faults: faultsOf(tFor(lang), error, "note") })
  }
  return redirect(here, 303)
}

export const meta = privateMeta

export default function OrderRoute() {
  const refused = useActionData<typeof action>()
  return <OrderPage order={useLoaderData<typeof loader>().order} faults={refused?.faults ?? []} />
}
