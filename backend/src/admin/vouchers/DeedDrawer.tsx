import { Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { FormFrame } from "../office/FormFrame"
import { useDeed } from "../office/use-deed"

interface DeedDrawerProps {
  title: string
  words?: string
  path: string
  /** First word of the query keys that are stale afterwards. */
  refreshes: string
  submitLabel: string
  done: string
  danger?: boolean
  /** What is sent of the form's fields. */
  bodyOf: (form: FormData) => Record<string, unknown>
  onClose: () => void
  children: (wordsOf: (field: string) => string | undefined) => ReactNode
}

/** One deed in a drawer; what was typed stays when it is refused. */
export function DeedDrawer(props: DeedDrawerProps) {
  const { title, words, path, refreshes, submitLabel, done, danger, bodyOf, onClose, children } = props
  const deed = useDeed<unknown>({ path, refreshes, done, onDone: onClose })
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
