import { LookupBody, LookupResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { LookupPage } from "~/features/purchase"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import { faultOf, faultsOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { rememberPurchase } from "~/lib/purchases.server"
import { refuse } from "~/lib/refuse.server"
import { keepSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const t = tFor(langOf(params))
  context.visit.personal = true
  const code = (new URL(request.url).searchParams.get("ma") ?? "").slice(0, 40)
  return { code, phone: "", title: privateTitle(context, t, t("lookup.title")) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const form = await request.formData()
  const typed = { code: formText(form, "code", 60), phone: formText(form, "phone", 60) }
  const body = LookupBody.safeParse({ ...typed, lang })
  if (!body.success) {
    const faults = body.error.issues.map(({ path, message }) =>
      faultOf(t, { field: String(path[0]), code: message }),
    )
    return refuse(context, { ...typed, faults })
  }
  const from = context.visit.clientAddress
  try {
    const found = await callApi("/store/shopping/lookup", {
      method: "POST",
      answer: LookupResponse,
      body: body.data,
      headers: from ? { "x-forwarded-for": from } : {},
    })
    const session = await readSession({ request, context })
    rememberPurchase(session, found.code, found.accessToken)
    const headers = { "Set-Cookie": await keepSession(session) }
    return redirect(inLang(lang, `/don-hang/${found.code}`), { status: 303, headers })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 429)
      return refuse(context, { ...typed, faults: [{ name: "code", text: t("lookup.slow") }] }, 429)
    if (error.status === 404)
      return refuse(context, { ...typed, faults: [{ name: "code", text: t("lookup.nothing") }] })
    return refuse(context, { ...typed, faults: faultsOf(t, error, "code") }, error.status === 503 ? 503 : 422)
  }
}

export const meta = privateMeta

export default function LookupRoute() {
  const blank = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <LookupPage code={answer?.code ?? blank.code} phone={answer?.phone ?? ""} faults={answer?.faults ?? []} />
  )
}
