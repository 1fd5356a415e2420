import type { FormEvent } from "react"
import { FormFrame } from "../office/FormFrame"
import { LongTextField } from "../office/LongTextField"
import { useDeed } from "../office/use-deed"

interface NoteFormProps {
  path: string
  refreshes: string
  submitLabel: string
  label: string
  hint: string
  done: string
  /** Name of the field at the route. */
  name?: string
  danger?: boolean
  onBack: () => void
  onDone: () => void
}

/** A deed with a sentence to it: a reason, an answer, a message. */
export function NoteForm(props: NoteFormProps) {
  const { path, refreshes, submitLabel, label, hint, done, name = "note", danger, onBack, onDone } = props
  const deed = useDeed({ path, refreshes, done, onDone })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <FormFrame submitLabel={submitLabel} danger={danger} deed={deed} onSubmit={submit} onBack={onBack}>
      <LongTextField name={name} label={label} hint={hint} error={deed.wordsOf(name)} />
    </FormFrame>
  )
}
