import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { RefusalNote } from "./RefusalNote"

interface FormFrameProps {
  submitLabel: string
  danger?: boolean
  deed: { busy: boolean; refused: string | undefined }
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  onBack: () => void
  children: ReactNode
}

/** A form inside a drawer: refusal on top, fields that scroll, the deed at the foot. */
export function FormFrame({ submitLabel, danger, deed, onSubmit, onBack, children }: FormFrameProps) {
  return (
    <form onSubmit={onSubmit} noValidate className="flex min-h-0 flex-1 flex-col">
      <Drawer.Body className="flex flex-1 flex-col gap-y-5 overflow-y-auto">
        <RefusalNote words={deed.refused} />
        {children}
      </Drawer.Body>
      <Drawer.Footer>
        <Button type="button" variant="secondary" onClick={onBack}>
          Quay lại
        </Button>
        <Button type="submit" variant={danger ? "danger" : "primary"} isLoading={deed.busy}>
          {submitLabel}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
