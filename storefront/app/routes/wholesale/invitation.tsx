import { MyCompanyResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { InvitationPage } from "~/features/wholesale"
import { ask, readCompanies } from "~/features/wholesale/index.server"
import { ApiError } from "~/lib/api-error"
import { faultsOf } from "~/lib/faults"
import { inLang, langOf } from "~/lib/lang"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { keepSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

async function asInvited({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const token = params.token ?? ""
  const session = await readSession({ request, context })
  const back = inLang(lang, `/mua-si/loi-moi/${encodeURIComponent(token)}`)
  return { lang, token, asked: { session, lang, back } }
}

/** Signing in comes first; joining is a press of its own. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, asked } = await asInvited(args)
  const t = tFor(lang)
  await readCompanies(asked)
  return { title: privateTitle(args.context, t, t("wholesale.join")) }
}

export async function action(args: ActionFunctionArgs) {
  const { lang, token, asked } = await asInvited(args)
  try {
    const { company } = await ask(asked, "invitations", MyCompanyResponse, { token })
    asked.session.set("companyId", company.id)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refuse(args.context, { faults: faultsOf(tFor(lang), error, "loi-moi") })
  }
  const headers = { "Set-Cookie": await keepSession(asked.session) }
  return redirect(inLang(lang, "/mua-si"), { status: 303, headers })
}

export const meta = privateMeta

export default function InvitationRoute() {
  return <InvitationPage faults={useActionData<typeof action>()?.faults ?? []} />
}
