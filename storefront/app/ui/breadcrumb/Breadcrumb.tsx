import { useT } from "~/words/context"

/** Where this page hangs; the last step is the page itself and no link. */
export function Breadcrumb({ steps }: { steps: readonly { name: string; href?: string }[] }) {
  const t = useT()
  return (
    <nav className="breadcrumb" aria-label={t("pages.trail")}>
      <ol className="breadcrumb-steps">
        {steps.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
