import { CompanyDeskResponse, WholesaleGoodsResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { WholesalePage } from "~/features/wholesale"
import { ask, readCompanies } from "~/features/wholesale/index.server"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { keepSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const session = await readSession({ request, context })
  const title = privateTitle(context, t, t("wholesale.title"))
  const nothing = { companies: [], current: null, goods: [], credit: null, title }
  if (!session.get("token")) return { ...nothing, isSignedIn: false }
  const asked = { session, lang, back: inLang(lang, "/mua-si") }
  const { companies, current } = await readCompanies(asked)
  if (!current || !["approved", "suspended"].includes(current.state))
    return { ...nothing, companies, current, isSignedIn: true }
  const [{ goods }, { credit }] = await orProblemPage(
    Promise.all([
      ask(asked, `companies/${current.id}/goods`, WholesaleGoodsResponse),
      ask(asked, `companies/${current.id}`, CompanyDeskResponse),
    ]),
  )
  return { companies, current, goods, credit, title, isSignedIn: true }
}

/** Switches to another of the person's companies. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const here = inLang(lang, "/mua-si")
  const session = await readSession({ request, context })
  const { companies } = await readCompanies({ session, lang, back: here })
  const wanted = formText(await request.formData(), "companyId", 64)
  if (companies.some(({ id }) => id === wanted)) session.set("companyId", wanted)
  return redirect(here, { status: 303, headers: { "Set-Cookie": await keepSession(session) } })
}

export const meta = privateMeta

export default function WholesaleRoute() {
  return <WholesalePage {...useLoaderData<typeof loader>()} />
}
