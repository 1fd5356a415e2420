import type { Lang } from "@cho-phien/contract"
import type { Named } from "./directory"

/** Of each kind at most this many, so that the goods keep their rows. */
const OF_A_KIND = 2

/**
 * Names that hold every typed word at the beginning of one of their own. Those that begin with the first typed word
 * come first, then those with more goods.
 */
export function matchNames(names: readonly Named[], typed: readonly string[], lang: Lang): Named[] {
  const [first] = typed
  if (first === undefined) return []
  const beginsWith = (one: Named) => one.words[lang][0]?.startsWith(first) ?? false
  const found = names
    .filter(({ words }) => typed.every((word) => words[lang].some((own) => own.startsWith(word))))
    .sort(
      (a, b) =>
        Number(beginsWith(b)) - Number(beginsWith(a)) || b.goods - a.goods || (a.slug < b.slug ? -1 : 1),
    )
  return (["collection", "producer", "place", "term"] as const).flatMap((kind) =>
    found.filter((one) => one.kind === kind).slice(0, OF_A_KIND),
  )
}
