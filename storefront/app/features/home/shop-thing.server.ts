import type { Lang } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { absolute } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

/** The shop for search engines, with its search. */
export function shopThing(lang: Lang): Record<string, unknown> {
  const t = tFor(lang)
  const home = absolute(inLang(lang, "/"))
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: t("shell.brand"),
    url: home,
    inLanguage: lang,
    publisher: {
      "@type": "Organization",
      name: t("shell.operatorName"),
      url: absolute("/"),
      logo: absolute("/bieu-tuong.svg"),
      email: t("shell.helpMail"),
    },
    potentialAction: {
      "@type": "SearchAction",
      target: `${absolute(inLang(lang, "/tim-kiem"))}?q={search_term_string}`,
      "query-input": "required name=search_term_string",
    },
  }
}
