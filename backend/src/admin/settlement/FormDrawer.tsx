import { Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { FormFrame } from "../office/FormFrame"
import { useDeed } from "../office/use-deed"
import { SETTLEMENT_KEY } from "./use-settlement"

type Deed = ReturnType<typeof useDeed<unknown>>

interface FormDrawerProps {
  title: string
  words?: string
  path: string
  submitLabel: string
  done: string
  danger?: boolean
  /** What is sent of the form's fields. */
  bodyOf: (form: FormData) => Record<string, unknown>
  onClose: () => void
  children: (wordsOf: Deed["wordsOf"]) => ReactNode
}

/** One deed of settlement in a drawer; what was typed stays when it is refused. */
export function FormDrawer(props: FormDrawerProps) {
  const { title, words, path, submitLabel, done, danger, bodyOf, onClose, children } = props
  const deed = useDeed<unknown>({
    path: `/admin/settlement/${path}`,
    refreshes: SETTLEMENT_KEY,
    done,
    onDone: onClose,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send(bodyOf(new FormData(event.currentTarget)))
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          {words && <Drawer.Description>{words}</Drawer.Description>}
        </Drawer.Header>
        <FormFrame submitLabel={submitLabel} danger={danger} deed={deed} onSubmit={submit} onBack={onClose}>
          {children(deed.wordsOf)}
        </FormFrame>
      </Drawer.Content>
    </Drawer>
  )
}
