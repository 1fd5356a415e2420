import type { MailboxLetter } from "@cho-phien/contract"
import { Drawer } from "@medusajs/ui"

interface MailboxDrawerProps {
  letter: MailboxLetter | undefined
  onClose: () => void
}

/** The letter as its reader sees it; the frame runs no script and loads nothing. */
export function MailboxDrawer({ letter, onClose }: MailboxDrawerProps) {
  return (
    <Drawer open={letter !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {letter && (
          <>
            <Drawer.Header>
              <Drawer.Title>{letter.subject}</Drawer.Title>
              <Drawer.Description>{letter.to}</Drawer.Description>
            </Drawer.Header>
            <Drawer.Body className="flex flex-1 p-0">
              <iframe title={letter.subject} sandbox="" srcDoc={letter.html} className="h-full w-full" />
            </Drawer.Body>
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}
