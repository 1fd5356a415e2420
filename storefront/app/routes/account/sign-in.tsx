import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { SignInPage } from "~/features/account"
import { accountValues, sessionFor, signIn, signInFaults } from "~/features/account/index.server"
import { faultOf } from "~/lib/faults"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { returnPath } from "~/lib/return-path"
import { keepSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const t = tFor(langOf(params))
  context.visit.personal = true
  const search = new URL(request.url).searchParams
  return {
    back: returnPath(search.get("tiep"), ""),
    ended: search.has("het"),
    title: privateTitle(context, t, t("account.signIn")),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const values = accountValues(await request.formData())
  const faults = signInFaults(values).map((fault) => faultOf(t, fault))
  if (faults.length > 0) return refuse(context, { email: values.email, faults })
  const outcome = await orProblemPage(signIn(values))
  if (outcome.kind === "wrong")
    return refuse(context, { email: values.email, faults: [{ name: "email", text: t("account.wrong") }] })
  const session = await sessionFor(await readSession({ request, context }), outcome)
  const next = returnPath(new URL(request.url).searchParams.get("tiep"), inLang(lang, "/tai-khoan"))
  return redirect(next, { status: 303, headers: { "Set-Cookie": await keepSession(session) } })
}

export const meta = privateMeta

export default function SignInRoute() {
  const { back, ended } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <SignInPage email={refused?.email ?? ""} faults={refused?.faults ?? []} back={back} ended={ended} />
}
