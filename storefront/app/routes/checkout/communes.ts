import { communesOfProvince } from "@cho-phien/vietnam/places"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { findCommunes } from "~/features/checkout/delivery-form"
import { foundCommune } from "~/features/checkout/places-view.server"
import { langOf } from "~/lib/lang"
import { tFor } from "~/lib/words.server"

const ONE_DAY = 24 * 60 * 60

/** Communes by name, with or without marks, old names of Cao Bằng too; without a name all of one province. Public facts. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const search = new URL(request.url).searchParams
  const query = (search.get("q") ?? "").slice(0, 200)
  const province = search.get("tinh") ?? ""
  const found =
    query.trim() === ""
      ? communesOfProvince(province).map((commune) => ({ commune, matched: { kind: "present" } as const }))
      : findCommunes(query, province)
  const matches = found.map((match) => foundCommune(match, lang, t))
  const said =
    matches.length > 0
      ? t("checkout.communeFound", { count: matches.length })
      : query.trim() === ""
        ? ""
        : t("checkout.communeNothing")
  return Response.json({ matches, said }, { headers: { "Cache-Control": `public, max-age=${ONE_DAY}` } })
}
