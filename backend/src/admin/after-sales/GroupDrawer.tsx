import type { OrderGroupDetail, OrderGroupResponse } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Happenings } from "./Happenings"
import { NoteForm } from "./NoteForm"
import { GROUPS_KEY, useOfficeOne } from "./use-after-sales"
import { METHODS, STAGES } from "./words"

/** One purchase: who bought, each parcel with its money, what happened and what was written. */
export function GroupDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useOfficeOne<OrderGroupResponse>(GROUPS_KEY, id)
  const [writingTo, setWritingTo] = useState("")
  const group = data?.group
  return (
    <Drawer open={id !== ""} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Lượt mua {group?.code}</Drawer.Title>
          <Drawer.Description>
            {group ? `${formatDong(group.totalDong)} · ${METHODS[group.method] ?? group.method}` : ""}
          </Drawer.Description>
        </Drawer.Header>
        {writingTo ? (
          <NoteForm
            path={`/admin/parcel-messages/${writingTo}`}
            refreshes={GROUPS_KEY}
            name="body"
            submitLabel="Gửi"
            label="Tin gửi người mua"
            hint="Gửi thay chủ thể; hiện ở trang đơn hàng."
            done="Đã gửi tin."
            onBack={() => setWritingTo("")}
            onDone={() => setWritingTo("")}
          />
        ) : (
          group && <Body group={group} onWrite={setWritingTo} />
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function Body({ group, onWrite }: { group: OrderGroupDetail; onWrite: (orderId: string) => void }) {
  return (
    <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">
      <Text size="small">
        {group.recipientName} · {group.phone}
        {group.email ? ` · ${group.email}` : ""}
        <br />
        {group.addressLine}
        <br />
        Đặt lúc {formatInstant(new Date(group.placedAt))}
        {group.note ? ` · ${group.note}` : ""}
      </Text>
      {group.parcelList.map((parcel) => (
        <section key={parcel.orderId} className="flex flex-col gap-y-2">
          <Heading level="h2">{parcel.producerName}</Heading>
          <Text size="small">
            {STAGES[parcel.stage] ?? parcel.stage} · bán {formatDong(parcel.soldDong)} · nhận{" "}
            {formatDong(parcel.paidDong)} · hoàn {formatDong(parcel.refundedDong)}
          </Text>
          <Happenings happenings={parcel.timeline} />
          {parcel.messages.map((message) => (
            <Text key={message.id} size="small" className="whitespace-pre-line break-words">
              <strong>{message.writer === "buyer" ? "Người mua" : "Chủ thể"}</strong>: {message.body}
            </Text>
          ))}
          <div className="flex gap-2">
            <Button size="small" variant="secondary" asChild>
              <Link to={`/orders/${parcel.orderId}`}>Mở kiện</Link>
            </Button>
            <Button size="small" variant="secondary" onClick={() => onWrite(parcel.orderId)}>
              Nhắn người mua
            </Button>
          </div>
        </section>
      ))}
    </Drawer.Body>
  )
}
