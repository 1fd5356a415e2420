import type { OfficeTransfer } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { MatchForm } from "./MatchForm"
import { ReturnForm } from "./ReturnForm"
import { canMatch, canReturn, standing } from "./words"

interface TransferDrawerProps {
  transfer: OfficeTransfer | undefined
  onClose: () => void
}

/** One transfer and what can be done with it. */
export function TransferDrawer({ transfer, onClose }: TransferDrawerProps) {
  return (
    <Drawer open={transfer !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {transfer && (
          <>
            <Drawer.Header>
              <Drawer.Title>{formatDong(transfer.amountDong)}</Drawer.Title>
              <Drawer.Description>{standing(transfer)}</Drawer.Description>
            </Drawer.Header>
            <Deeds key={`${transfer.id}-${transfer.state}`} transfer={transfer} onClose={onClose} />
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function Deeds({ transfer, onClose }: { transfer: OfficeTransfer; onClose: () => void }) {
  const [deed, setDeed] = useState<"match" | "return" | null>(null)
  if (deed === "match") return <MatchForm transfer={transfer} onBack={() => setDeed(null)} onDone={onClose} />
  if (deed === "return")
    return <ReturnForm transfer={transfer} onBack={() => setDeed(null)} onDone={onClose} />
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-2 overflow-y-auto">
        <Text className="break-words">{transfer.content}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {formatInstant(new Date(transfer.sentAt))} · {transfer.provider} · {transfer.reference}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          Vào tài khoản {transfer.account}
          {transfer.code ? ` · đơn ${transfer.code}` : ""}
        </Text>
      </Drawer.Body>
      <Drawer.Footer>
        {canReturn(transfer) && (
          <Button variant="secondary" onClick={() => setDeed("return")}>
            Ghi đã trả lại
          </Button>
        )}
        {canMatch(transfer) && <Button onClick={() => setDeed("match")}>Khớp với đơn</Button>}
      </Drawer.Footer>
    </>
  )
}
