import type { Discrepancy } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { Drawer } from "@medusajs/ui"
import { CloseForm } from "./CloseForm"
import { Facts } from "./Facts"
import { KINDS } from "./words"

interface DiscrepancyDrawerProps {
  row: Discrepancy | undefined
  onClose: () => void
}

/** One thing that disagrees, with what helps to look for it. */
export function DiscrepancyDrawer({ row, onClose }: DiscrepancyDrawerProps) {
  return (
    <Drawer open={row !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {row && (
          <>
            <Drawer.Header>
              <Drawer.Title>{KINDS[row.kind]}</Drawer.Title>
              <Drawer.Description>
                {formatDong(row.amountDong)}
                {row.code ? ` · đơn ${row.code}` : ""}
              </Drawer.Description>
            </Drawer.Header>
            {row.state === "open" ? (
              <CloseForm key={row.id} row={row} onBack={onClose} onDone={onClose} />
            ) : (
              <Drawer.Body>
                <Facts row={row} />
              </Drawer.Body>
            )}
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}
