import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { CheckPage } from "~/features/certificate"
import { inLang, langOf } from "~/lib/lang"
import { oneLine } from "~/lib/one-line"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

/** The form of the check; a number in it leads to the certificate's own address. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const number = oneLine(new URL(request.url).searchParams.get("so") ?? "", 80)
  if (number) throw redirect(inLang(lang, `/chung-nhan/${encodeURIComponent(number)}`))
  declarePublic(context)
  const t = tFor(lang)
  return {
    seo: pageSeo({
      lang,
      path: "/chung-nhan",
      title: t("certificate.title"),
      description: t("certificate.intro"),
    }),
  }
}

export const meta = metaFromSeo

export default function CertificateCheckRoute() {
  return <CheckPage />
}
