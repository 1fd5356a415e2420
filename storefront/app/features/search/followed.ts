import { withoutLang } from "~/lib/lang"
import { returnPath } from "~/lib/return-path"

/**
 * A redirect of the office that may be followed: a path of the shop without its language, and not the search again, which could lead in
 * circles.
 */
export function followed(path: string | null): string | null {
  const own = withoutLang(returnPath(path, ""))
  return own === "" || /^\/tim-kiem(?:[/?#]|$)/.test(own) ? null : own
}
