import type { InputHTMLAttributes, ReactNode } from "react"
import { useT } from "~/words/context"
import { classNames } from "../class-names"

type Control = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "defaultValue" | "autoComplete" | "inputMode" | "maxLength" | "min" | "max" | "required" | "list"
>
type FieldProps = {
  /** Also the id: the error summary links to it. */
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  control?: Control
}

/** One line of text asked for: label, hint, error, field, in this order (GOV.UK). */
export function Field({ name, label, hint, error, optional, control }: FieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error} optional={optional}>
      {(described) => <input className="input" id={name} name={name} {...described} {...control} />}
    </FieldFrame>
  )
}

type Described = { "aria-describedby": string | undefined; "aria-invalid": true | undefined }
type FrameProps = Omit<FieldProps, "control" | "optional"> & {
  optional?: boolean | undefined
  children: (described: Described) => ReactNode
}

/** The frame around any control: pass what it gives on to the control, so that readers hear hint and error. */
export function FieldFrame({ name, label, hint, error, optional, children }: FrameProps) {
  const t = useT()
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ")
  return (
    <div className={classNames("field", error !== undefined && "field-invalid")}>
      <label className="field-label" htmlFor={name}>
        {label}
        {optional ? <span className="field-optional"> ({t("form.optional")})</span> : null}
      </label>
      {hint ? (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          <span className="visually-hidden">{t("form.errorPrefix")}</span>
          {error}
        </p>
      ) : null}
      {children({
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  )
}
