import { inLang } from "~/lib/lang"
import type { ProblemKind } from "~/lib/problem"
import { LinkButton } from "~/ui/button/Button"
import { useLang, useT } from "~/words/context"

const WORDS = {
  "not-found": ["problem.notFoundTitle", "problem.notFoundText"],
  unavailable: ["problem.unavailableTitle", "problem.unavailableText"],
  "bad-request": ["problem.badRequestTitle", "problem.badRequestText"],
  broken: ["problem.brokenTitle", "problem.brokenText"],
} as const satisfies Record<ProblemKind, readonly [string, string]>

/** What happened, what was kept, and a way on. */
export function ProblemPage({ kind }: { kind: ProblemKind }) {
  const t = useT()
  const lang = useLang()
  const [title, text] = WORDS[kind]
  return (
    <div className="page problem stack">
      <title>{`${t(title)} · ${t("shell.brand")}`}</title>
      <h1>{t(title)}</h1>
      <p className="prose">{t(text)}</p>
      <p className="row">
        <LinkButton href={inLang(lang, "/san-pham")}>{t("problem.toProducts")}</LinkButton>
        <LinkButton look="quiet" href={inLang(lang, "/")}>
          {t("problem.toHome")}
        </LinkButton>
      </p>
    </div>
  )
}
