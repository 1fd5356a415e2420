import { FieldFrame } from "~/ui/field/Field"

type BaseProps = { name: string; id: string; label: string; hint?: string }

/** A choice of few; ids carry the parcel, because a page has several parcels. */
export function SelectField({
  name,
  id,
  label,
  options,
}: BaseProps & { options: { value: string; label: string }[] }) {
  return (
    <FieldFrame name={id} label={label}>
      {(described) => (
        <select className="input" id={id} name={name} {...described}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

/** Several lines of text. */
export function TextArea({
  name,
  id,
  label,
  hint,
  optional,
  typed,
  maxLength,
}: BaseProps & { optional?: boolean; typed?: string | undefined; maxLength: number }) {
  return (
    <FieldFrame name={id} label={label} hint={hint} optional={optional}>
      {(described) => (
        <textarea
          className="input"
          id={id}
          name={name}
          rows={4}
          defaultValue={typed}
          maxLength={maxLength}
          {...described}
        />
      )}
    </FieldFrame>
  )
}
