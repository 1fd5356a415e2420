import { useT } from "~/words/context"

export type ContractTerms = readonly { href: string; title: string; date: string }[]

/** Under which published texts the contract stands, as they were on that day, and how to keep a copy (consumer law Art. 38.1). */
export function Contract({ terms }: { terms: ContractTerms }) {
  const t = useT()
  return (
    <section className="small stack contract">
      <p>
        {t("purchase.contract")}{" "}
        {terms.map(({ href, title, date }, index) => (
          <span key={href}>
            {index > 0 ? "; " : ""}
            <a href={href}>{t("purchase.termsVersion", { title, date })}</a>
          </span>
        ))}
        .
      </p>
      <cp-print class="screen-only">
        <button type="button" className="button button-quiet" hidden>
          {t("purchase.print")}
        </button>
        <p className="muted">{t("purchase.printHow")}</p>
      </cp-print>
    </section>
  )
}
