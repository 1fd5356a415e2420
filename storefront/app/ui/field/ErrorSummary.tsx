import { useT } from "~/words/context"

/** All faults of a form at its top; takes the focus after a refused submit, each line leads to its field. */
export function ErrorSummary({ errors }: { errors: readonly { name: string; text: string }[] }) {
  const t = useT()
  if (errors.length === 0) return null
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      data-autofocus=""
    >
      <h2 id="error-summary-title">{t("form.errorTitle")}</h2>
      <ul>
        {errors.map(({ name, text }) => (
          <li key={name}>
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
