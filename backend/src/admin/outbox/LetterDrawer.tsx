import type { OutboxLetter } from "@cho-phien/contract"
import { Button, Drawer, InlineTip, Text } from "@medusajs/ui"
import { RefusalNote } from "../office/RefusalNote"
import { useDeed } from "../office/use-deed"
import { OUTBOX_KEY } from "./use-outbox"
import { canSendAgain, kindWords, standing } from "./words"

interface LetterDrawerProps {
  letter: OutboxLetter | undefined
  onClose: () => void
}

/** One letter: how it stands, what it says, and sending it once more. */
export function LetterDrawer({ letter, onClose }: LetterDrawerProps) {
  return (
    <Drawer open={letter !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {letter && (
          <>
            <Drawer.Header>
              <Drawer.Title>{letter.subject ?? kindWords(letter.kind)}</Drawer.Title>
              <Drawer.Description>
                {letter.recipient} · {standing(letter)}
              </Drawer.Description>
            </Drawer.Header>
            <Opened letter={letter} onClose={onClose} />
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function Opened({ letter, onClose }: { letter: OutboxLetter; onClose: () => void }) {
  const deed = useDeed({
    path: `/admin/outbox/${letter.id}/send-again`,
    refreshes: OUTBOX_KEY,
    done: "Thư sẽ được gửi lại.",
    onDone: onClose,
  })
  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <RefusalNote words={deed.refused} />
        {letter.lastError && (
          <InlineTip label="Lỗi lần gửi gần nhất" variant="error">
            {letter.lastError}
          </InlineTip>
        )}
        <Text className="whitespace-pre-wrap break-words">
          {letter.text ?? "Nội dung được viết ở lần gửi đầu."}
        </Text>
      </Drawer.Body>
      {canSendAgain(letter) && (
        <Drawer.Footer>
          <Button variant="secondary" isLoading={deed.busy} onClick={() => deed.send({})}>
            Gửi lại thư này
          </Button>
        </Drawer.Footer>
      )}
    </>
  )
}
