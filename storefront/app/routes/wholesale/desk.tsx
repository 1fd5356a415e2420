import { CompanyDeskResponse, DeliveryPoint, InviteResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { communeChoices, provinceChoices } from "~/features/checkout/index.server"
import { DeskPage } from "~/features/wholesale"
import { ask, NO_POINT, pointValues, tradingCompany } from "~/features/wholesale/index.server"
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

const PointResponse = z.object({ point: DeliveryPoint })

async function atDesk({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const here = inLang(lang, "/mua-si/cong-ty")
  const asked = { session: await readSession({ request, context }), lang, back: here }
  const company = await tradingCompany(asked)
  return { lang, here, asked, path: `companies/${company.id}` }
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, asked, path } = await atDesk(args)
  const t = tFor(lang)
  const desk = await orProblemPage(ask(asked, path, CompanyDeskResponse))
  return {
    desk,
    values: NO_POINT,
    provinces: provinceChoices(),
    title: privateTitle(args.context, t, t("wholesale.desk")),
  }
}

/** Adds a delivery point, or invites somebody. */
export async function action(args: ActionFunctionArgs) {
  const { lang, here, asked, path } = await atDesk(args)
  const form = await args.request.formData()
  const values = pointValues(form)
  const typed = { values, communes: communeChoices(values.provinceCode, lang) }
  const deed = formText(form, "deed", 20)
  try {
    if (deed === "invite") {
      const invited = { email: formText(form, "email", 200), roles: form.getAll("roles").map(String) }
      const { token } = await ask(asked, `${path}/invitations`, InviteResponse, invited)
      const inviteLink = new URL(inLang(lang, `/mua-si/loi-moi/${token}`), args.request.url).href
      return { ...typed, faults: [], inviteLink }
    }
    if (deed !== "add") return { ...typed, faults: [], inviteLink: null }
    await ask(asked, `${path}/delivery-points`, PointResponse, values)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refuse(args.context, { ...typed, faults: faultsOf(tFor(lang), error, "code"), inviteLink: null })
  }
  return redirect(here, 303)
}

export const meta = privateMeta

export default function DeskRoute() {
  const page = useLoaderData<typeof loader>()
  const typed = useActionData<typeof action>()
  return (
    <DeskPage
      desk={page.desk}
      provinces={page.provinces}
      values={typed?.values ?? page.values}
      communes={typed?.communes ?? []}
      faults={typed?.faults ?? []}
      inviteLink={typed?.inviteLink ?? null}
    />
  )
}
