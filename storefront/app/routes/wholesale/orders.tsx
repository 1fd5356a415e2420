import { PurchaseOrdersResponse } from "@cho-phien/contract"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { OrdersPage } from "~/features/wholesale"
import { ask, tradingCompany } from "~/features/wholesale/index.server"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const asked = { session: await readSession({ request, context }), lang, back: inLang(lang, "/mua-si/don") }
  const company = await tradingCompany(asked)
  const { orders } = await orProblemPage(ask(asked, `companies/${company.id}/orders`, PurchaseOrdersResponse))
  return { orders, title: privateTitle(context, t, t("wholesale.orders")) }
}

export const meta = privateMeta

export default function OrdersRoute() {
  return <OrdersPage orders={useLoaderData<typeof loader>().orders} />
}
