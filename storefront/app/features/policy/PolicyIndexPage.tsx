import { useT } from "~/words/context"
import "./policy.css"

export type PolicyEntry = { href: string; title: string; effective: string }

/** All published texts. */
export function PolicyIndexPage({ policies }: { policies: readonly PolicyEntry[] }) {
  const t = useT()
  return (
    <div className="page stack">
      <h1 tabIndex={-1}>{t("policies.title")}</h1>
      <p className="prose">{t("policies.intro")}</p>
      <ul className="policy-list">
        {policies.map(({ href, title, effective }) => (
          <li key={href} className="card">
            <a href={href}>
              <strong>{title}</strong>
              <span className="muted small">{t("policies.effective", { date: effective })}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
