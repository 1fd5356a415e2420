import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { PolicyPage } from "~/features/policy"
import { policyPageView } from "~/features/policy/index.server"
import { langOf } from "~/lib/lang"
import { notFound } from "~/lib/not-found"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const slug = params.slug ?? ""
  const version = new URL(request.url).searchParams.get("ban")
  const view = policyPageView({ slug, lang, version })
  if (!view) throw notFound()
  declarePublic(context)
  const seo = pageSeo({
    lang,
    path: `/chinh-sach/${slug}`,
    title: view.title,
    noIndex: view.state !== "current",
  })
  return { view, seo }
}

export const meta = metaFromSeo

export default function PolicyRoute() {
  return <PolicyPage view={useLoaderData<typeof loader>().view} />
}
