import type { Lang } from "@cho-phien/contract"
import { formatDay, type PlainDate, vietnamDayOf } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { tFor } from "~/lib/words.server"
import type { PolicyPageView } from "./PolicyPage"
import { versionFrom, versionOn, versionsOf } from "./policies.server"
import { rankingText } from "./ranking-text"
import { toHtml } from "./read-markdown.server"

type Asked = { slug: string; lang: Lang; version: string | null; now?: Date }

/** One policy's page: the version in force today or the one asked for; undefined when there is none. */
export function policyPageView({ slug, lang, version, now = new Date() }: Asked): PolicyPageView | undefined {
  const current = versionOn(slug, lang, vietnamDayOf(now))
  const shown = version === null ? current : versionFrom(slug, lang, version)
  if (!current || !shown) return undefined
  const path = inLang(lang, `/chinh-sach/${slug}`)
  const markdown = shown.markdown.replace("{{ranking}}", () => rankingText(tFor(shown.lang)))
  return {
    title: shown.title,
    html: toHtml(markdown),
    textLang: shown.lang,
    effective: formatDay(shown.effectiveOn, lang),
    state: stateOf(shown.effectiveOn, current.effectiveOn),
    currentHref: path,
    versions: versionsOf(slug, lang).map(({ effectiveOn }) => ({
      href: `${path}?ban=${effectiveOn}`,
      date: formatDay(effectiveOn, lang),
      isCurrent: effectiveOn === current.effectiveOn,
      isShown: effectiveOn === shown.effectiveOn,
    })),
  }
}

const stateOf = (shown: PlainDate, current: PlainDate): PolicyPageView["state"] =>
  shown === current ? "current" : shown < current ? "old" : "future"
