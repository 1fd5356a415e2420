import type { Lang } from "@cho-phien/contract"
import { formatDay, isPlainDate, type PlainDate, plainDate, vietnamDayOf } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { readMarkdown } from "./read-markdown.server"

const FILES: Record<string, string> = import.meta.glob("~/content/policies/**/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
})

export type PolicyVersion = {
  slug: string
  effectiveOn: PlainDate
  lang: Lang
  title: string
  markdown: string
}

const versions: readonly PolicyVersion[] = Object.entries(FILES)
  .map(([path, file]) => versionOf(path, file))
  .sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))

/** `<slug>/<YYYY-MM-DD>.<vi|en>.md`; the date in the name and in the file must agree. */
function versionOf(path: string, file: string): PolicyVersion {
  const [, slug = "", day = "", lang = ""] = /([a-z0-9-]+)\/(\d{4}-\d\d-\d\d)\.(vi|en)\.md$/.exec(path) ?? []
  const { title, effectiveOn, markdown } = readMarkdown(file)
  if (slug === "" || effectiveOn !== day) throw new Error(`${path} is not named by its policy and its day`)
  return { slug, effectiveOn: plainDate(day), lang: lang === "en" ? "en" : "vi", title, markdown }
}

/** Every version of a policy in a language, newest first; Vietnamese, which binds, where no translation exists. */
export function versionsOf(slug: string, lang: Lang): PolicyVersion[] {
  const all = versions.filter((version) => version.slug === slug)
  const vietnamese = all.filter((version) => version.lang === "vi")
  return vietnamese.map(
    (version) =>
      all.find((other) => other.lang === lang && other.effectiveOn === version.effectiveOn) ?? version,
  )
}

/** Each policy with the day of its version in force. */
export function policyDays(today: PlainDate = vietnamDayOf(new Date())): { slug: string; day: PlainDate }[] {
  return [...new Set(versions.map(({ slug }) => slug))].sort().flatMap((slug) => {
    const version = versionOn(slug, "vi", today)
    return version ? [{ slug, day: version.effectiveOn }] : []
  })
}

/** The version in force on a day; before the first one, the first. */
export function versionOn(slug: string, lang: Lang, day: PlainDate): PolicyVersion | undefined {
  const all = versionsOf(slug, lang)
  return all.find(({ effectiveOn }) => effectiveOn <= day) ?? all.at(-1)
}

/** The version of that very day (`?ban=`), if the policy has one. */
export const versionFrom = (slug: string, lang: Lang, day: string): PolicyVersion | undefined =>
  isPlainDate(day) ? versionsOf(slug, lang).find(({ effectiveOn }) => effectiveOn === day) : undefined

/** Under which texts a purchase of that moment stands, each with the address of that very version. */
export function termsOn(instant: Date, lang: Lang): { href: string; title: string; date: string }[] {
  return ["dieu-khoan-chung", "doi-tra-hoan-tien"].flatMap((slug) => {
    const version = versionOn(slug, lang, vietnamDayOf(instant))
    if (!version) return []
    const href = `${inLang(lang, `/chinh-sach/${slug}`)}?ban=${version.effectiveOn}`
    return [{ href, title: version.title, date: formatDay(version.effectiveOn, lang) }]
  })
}
