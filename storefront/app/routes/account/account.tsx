import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AccountPage } from "~/features/account"
import { readPurchases, rename } from "~/features/account/index.server"
import { faultOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { keepSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

/** Purchases shown here; the rest have a page of their own. */
const LATEST = 5

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const session = await readSession({ request, context })
  const list = await orProblemPage(readPurchases(session, lang, 1, inLang(lang, "/tai-khoan")))
  return {
    name: session.get("customerName") ?? "",
    purchases: list.purchases.slice(0, LATEST),
    hasMore: list.count > LATEST,
    saved: new URL(request.url).searchParams.has("da-luu"),
    title: privateTitle(context, t, t("account.title")),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const name = formText(await request.formData(), "name", 120)
  if (name.length < 2)
    return refuse(context, { name, faults: [faultOf(tFor(lang), { field: "name", code: "required" })] })
  const here = inLang(lang, "/tai-khoan")
  const session = await readSession({ request, context })
  await orProblemPage(rename(session, lang, name, here))
  return redirect(`${here}?da-luu`, { status: 303, headers: { "Set-Cookie": await keepSession(session) } })
}

export const meta = privateMeta

export default function AccountRoute() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <AccountPage {...page} typedName={refused?.name ?? page.name} faults={refused?.faults ?? []} />
}
