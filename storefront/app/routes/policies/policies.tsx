import { formatDay, vietnamDayOf } from "@cho-phien/vietnam"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { PolicyIndexPage } from "~/features/policy"
import { versionOn } from "~/features/policy/index.server"
import { POLICIES } from "~/features/shell"
import { inLang, langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  declarePublic(context)
  const today = vietnamDayOf(new Date())
  const policies = POLICIES.flatMap(([slug]) => {
    const version = versionOn(slug, lang, today)
    if (!version) return []
    const href = inLang(lang, `/chinh-sach/${slug}`)
    return [{ href, title: version.title, effective: formatDay(version.effectiveOn, lang) }]
  })
  const seo = pageSeo({
    lang,
    path: "/chinh-sach",
    title: t("policies.title"),
    description: t("policies.intro"),
  })
  return { policies, seo }
}

export const meta = metaFromSeo

export default function PoliciesRoute() {
  return <PolicyIndexPage policies={useLoaderData<typeof loader>().policies} />
}
