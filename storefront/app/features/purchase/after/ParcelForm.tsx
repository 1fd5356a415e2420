import type { ReactNode } from "react"
import type { Fault } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { Notice } from "~/ui/notice/Notice"
import { useLang } from "~/words/context"
import type { ParcelDeed } from "./parcel-deed"

type ParcelFormProps = {
  code: string
  orderId: string
  deed: ParcelDeed
  title: string
  submit: string
  faults: readonly Fault[] | undefined
  withFiles?: boolean
  children: ReactNode
}

/** A deed on a parcel, folded away until it is wanted or was refused. An ordinary form: it needs no script. */
export function ParcelForm({
  code,
  orderId,
  deed,
  title,
  submit,
  faults,
  withFiles,
  children,
}: ParcelFormProps) {
  const lang = useLang()
  return (
    <details className="after-deed screen-only" open={faults !== undefined}>
      <summary>{title}</summary>
      <form
        method="post"
        action={`${inLang(lang, `/don-hang/${code}`)}#kien-${orderId}`}
        encType={withFiles ? "multipart/form-data" : undefined}
        className="stack"
        noValidate
      >
        {faults && faults.length > 0 ? (
          <div role="alert" tabIndex={-1} data-autofocus="">
            <Notice tone="error">
              {faults.map(({ name, text }) => (
                <p key={name}>{text}</p>
              ))}
            </Notice>
          </div>
        ) : null}
        <input type="hidden" name="deed" value={deed} />
        <input type="hidden" name="parcel" value={orderId} />
        {children}
        <p>
          <Button>{submit}</Button>
        </p>
      </form>
    </details>
  )
}
