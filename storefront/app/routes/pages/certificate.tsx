import { CertificateCheckResponse } from "@cho-phien/contract"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CertificatePage } from "~/features/certificate"
import { callApi } from "~/lib/api.server"
import { langOf } from "~/lib/lang"
import { oneLine } from "~/lib/one-line"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const number = oneLine(params.number ?? "", 80)
  declarePublic(context)
  const path = `/chung-nhan/${encodeURIComponent(number)}`
  const call = callApi(`/store/catalogue/certificates/${encodeURIComponent(number)}`, {
    answer: CertificateCheckResponse,
    query: { lang },
  })
  const check = await orProblemPage(call)
  const t = tFor(lang)
  const title = check.certificate ? t("certificate.pageTitle", { number }) : t("certificate.unknownTitle")
  return { check, seo: pageSeo({ lang, path, title, noIndex: check.certificate === null }) }
}

export const meta = metaFromSeo

export default function CertificateRoute() {
  return <CertificatePage check={useLoaderData<typeof loader>().check} />
}
