import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { PurchasesPage } from "~/features/account"
import { readPurchases } from "~/features/account/index.server"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const asked = Number(new URL(request.url).searchParams.get("trang") ?? "1")
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 1000 ? asked : 1
  const session = await readSession({ request, context })
  const list = await orProblemPage(readPurchases(session, lang, page, inLang(lang, "/tai-khoan/don-hang")))
  return { list, title: privateTitle(context, t, t("account.purchases")) }
}

export const meta = privateMeta

export default function PurchasesRoute() {
  return <PurchasesPage list={useLoaderData<typeof loader>().list} />
}
