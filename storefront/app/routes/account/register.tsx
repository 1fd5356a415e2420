import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RegisterPage } from "~/features/account"
import { accountValues, register, registerFaults, sessionFor } from "~/features/account/index.server"
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
  const back = returnPath(new URL(request.url).searchParams.get("tiep"), "")
  return { back, title: privateTitle(context, t, t("account.register")) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const { password, ...shown } = accountValues(await request.formData())
  const faults = registerFaults({ ...shown, password }).map((fault) => faultOf(t, fault))
  if (faults.length > 0) return refuse(context, { ...shown, faults })
  const outcome = await orProblemPage(register({ ...shown, password }))
  if (outcome.kind === "wrong")
    return refuse(context, { ...shown, faults: [{ name: "email", text: t("account.cannotRegister") }] })
  const session = await sessionFor(await readSession({ request, context }), outcome)
  const next = returnPath(new URL(request.url).searchParams.get("tiep"), inLang(lang, "/tai-khoan"))
  return redirect(next, { status: 303, headers: { "Set-Cookie": await keepSession(session) } })
}

export const meta = privateMeta

export default function RegisterRoute() {
  const { back } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <RegisterPage
      name={refused?.name ?? ""}
      email={refused?.email ?? ""}
      faults={refused?.faults ?? []}
      back={back}
    />
  )
}
