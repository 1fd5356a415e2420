import type { RefundTask } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { Drawer, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { PayBackForm } from "./PayBackForm"
import { standing } from "./words"

interface RefundDrawerProps {
  task: RefundTask | undefined
  onClose: () => void
}

/** One refund: whom it belongs to, and the form for the one who has paid it back. */
export function RefundDrawer({ task, onClose }: RefundDrawerProps) {
  return (
    <Drawer open={task !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {task && (
          <>
            <Drawer.Header>
              <Drawer.Title>{`Hoàn ${formatDong(task.amountDong)}`}</Drawer.Title>
              <Drawer.Description>{standing(task)}</Drawer.Description>
            </Drawer.Header>
            {task.state === "due" ? (
              <PayBackForm key={task.id} task={task} onBack={onClose} onDone={onClose} />
            ) : (
              <Drawer.Body className="flex flex-col gap-y-2">
                <Text>{`Người ghi: ${task.doneBy ?? ""}`}</Text>
                {task.note && <Text className="break-words">{task.note}</Text>}
                <Link to={`/orders/${task.orderId}`} className="text-ui-fg-interactive">
                  {`Đơn ${task.code}`}
                </Link>
              </Drawer.Body>
            )}
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}
