import { inLang } from "~/lib/lang"
import { PROBLEM_WORDS, type ProblemKind } from "~/lib/problem"
import { LinkButton } from "~/ui/button/Button"
import { useLang, useT } from "~/words/context"

/** What happened, what was kept, and a way on. */
export function ProblemPage({ kind }: { kind: ProblemKind }) {
  const t = useT()
  const lang = useLang()
  const [title, text] = PROBLEM_WORDS[kind]
  return (
    <div className="page problem stack">
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
