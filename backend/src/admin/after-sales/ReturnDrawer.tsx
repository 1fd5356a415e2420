import type { OfficeReturn } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { NoteForm } from "./NoteForm"
import { RETURNS_KEY } from "./use-after-sales"
import { RETURN_REASONS, RETURN_STATES } from "./words"

interface ReturnDrawerProps {
  request: OfficeReturn | undefined
  onClose: () => void
}

/** One request, its photos, and what can be decided. */
export function ReturnDrawer({ request, onClose }: ReturnDrawerProps) {
  return (
    <Drawer open={request !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {request && (
          <>
            <Drawer.Header>
              <Drawer.Title>Trả hàng của đơn {request.code}</Drawer.Title>
              <Drawer.Description>{RETURN_STATES[request.state]}</Drawer.Description>
            </Drawer.Header>
            <Deeds key={`${request.id}-${request.state}`} request={request} onClose={onClose} />
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

const FORMS = {
  approve: {
    submitLabel: "Chấp nhận",
    label: "Nhắn người mua",
    hint: "Gửi hàng về đâu, bằng cách nào. Có thể để trống.",
    done: "Đã chấp nhận yêu cầu.",
  },
  refuse: {
    submitLabel: "Không chấp nhận",
    label: "Lý do",
    hint: "Người mua đọc được lý do này.",
    done: "Đã trả lời yêu cầu.",
    danger: true,
  },
  receive: {
    submitLabel: "Nhận lại hàng và hoàn tiền",
    label: "Ghi chú",
    hint: "Tiền được hoàn ngay; hàng trả về không nhập lại kho bán.",
    done: "Đã hoàn tiền.",
  },
} as const

function Deeds({ request, onClose }: { request: OfficeReturn; onClose: () => void }) {
  const [deed, setDeed] = useState<keyof typeof FORMS | null>(null)
  if (deed)
    return (
      <NoteForm
        path={`/admin/return-requests/${request.id}/${deed}`}
        refreshes={RETURNS_KEY}
        {...FORMS[deed]}
        onBack={() => setDeed(null)}
        onDone={onClose}
      />
    )
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-3 overflow-y-auto">
        <Text>{RETURN_REASONS[request.reason]}</Text>
        <Text className="whitespace-pre-line break-words">{request.note}</Text>
        {request.lines.map((line, index) => (
          <Text key={`${line.name}-${index}`} size="small">
            {line.quantity} × {line.name} · {line.packTitle}
          </Text>
        ))}
        <div className="flex flex-wrap gap-2">
          {request.photoIds.map((id, index) => (
            <a
              key={id}
              href={`/admin/return-requests/${request.id}/photos/${id}`}
              target="_blank"
              rel="noreferrer"
            >
              <img
                src={`/admin/return-requests/${request.id}/photos/${id}`}
                alt={`Ảnh ${index + 1}`}
                className="h-24 w-24 rounded object-cover"
              />
            </a>
          ))}
        </div>
        <Text size="small">
          Hoàn {formatDong(request.refundDong)} · còn {formatDong(request.leftDong)} đã trả cho kiện này
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {request.producerName} · {request.recipientName} · {request.phone}
        </Text>
        {request.decisionNote && <Text size="small">{request.decisionNote}</Text>}
        <Link className="text-ui-fg-interactive" to={`/luot-mua?id=${request.groupId}`}>
          Xem lượt mua {request.code}
        </Link>
      </Drawer.Body>
      <Drawer.Footer>
        {request.state === "requested" && (
          <>
            <Button variant="secondary" onClick={() => setDeed("refuse")}>
              Không chấp nhận
            </Button>
            <Button onClick={() => setDeed("approve")}>Chấp nhận</Button>
          </>
        )}
        {request.state === "approved" && <Button onClick={() => setDeed("receive")}>Đã nhận lại hàng</Button>}
      </Drawer.Footer>
    </>
  )
}
