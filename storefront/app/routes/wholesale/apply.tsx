import { MyCompanyResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { communeChoices, provinceChoices } from "~/features/checkout/index.server"
import { ApplyPage } from "~/features/wholesale"
import { applyValues, ask, NO_APPLICATION, readCompanies } from "~/features/wholesale/index.server"
import { ApiError } from "~/lib/api-error"
import { faultsOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const session = await readSession({ request, context })
  await readCompanies({ session, lang, back: inLang(lang, "/mua-si/dang-ky") })
  return {
    values: NO_APPLICATION,
    provinces: provinceChoices(),
    title: privateTitle(context, t, t("wholesale.apply")),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const asked = {
    session: await readSession({ request, context }),
    lang,
    back: inLang(lang, "/mua-si/dang-ky"),
  }
  const form = await request.formData()
  const values = applyValues(form)
  const typed = { values, communes: communeChoices(values.provinceCode, lang) }
  if (formText(form, "deed", 20) !== "send") return { ...typed, faults: [] }
  const { current } = await readCompanies(asked)
  const path = current?.state === "more_asked" ? `companies/${current.id}/answer` : "companies"
  try {
    await ask(asked, path, MyCompanyResponse, values)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refuse(context, { ...typed, faults: faultsOf(tFor(lang), error, "legalName") })
  }
  return redirect(inLang(lang, "/mua-si"), 303)
}

export const meta = privateMeta

export default function ApplyRoute() {
  const page = useLoaderData<typeof loader>()
  const typed = useActionData<typeof action>()
  return (
    <ApplyPage
      values={typed?.values ?? page.values}
      provinces={page.provinces}
      communes={typed?.communes ?? []}
      faults={typed?.faults ?? []}
    />
  )
}
