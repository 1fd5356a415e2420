import type { PayoutItemView, PayoutResponse } from "@cho-phien/contract"
import { Button, Drawer, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { RefusalNote } from "../office/RefusalNote"
import { useDeed } from "../office/use-deed"
import { SettleForm } from "./SettleForm"
import { fileAt, SETTLEMENT_KEY, useSettlement } from "./use-settlement"
import { BATCH_STATES, day, HELD_WORDS, ITEM_STATES, signed } from "./words"

const COLORS = {
  planned: "blue",
  held: "orange",
  exported: "blue",
  paid: "green",
  failed: "red",
  returned: "red",
} as const

/** One batch: who is paid what, who has done what, and what comes next. */
export function PayoutDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useSettlement<PayoutResponse>(`payouts/${id}`)
  const [settled, setSettled] = useState<PayoutItemView | null>(null)
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{data ? `Đợt chi ${data.batch.code}` : "Đợt chi"}</Drawer.Title>
          <Drawer.Description>{data ? BATCH_STATES[data.batch.state] : ""}</Drawer.Description>
        </Drawer.Header>
        {settled ? (
          <SettleForm item={settled} onBack={() => setSettled(null)} />
        ) : (
          data && <Batch {...data} onSettle={setSettled} />
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function Batch({ batch, items, onSettle }: PayoutResponse & { onSettle: (item: PayoutItemView) => void }) {
  const deeds = {
    approve: useAdvance(batch.id, "approve", "Đã duyệt đợt chi."),
    export: useAdvance(batch.id, "export", "Đã xuất đợt chi. Tải tệp và nộp cho ngân hàng."),
    cancel: useAdvance(batch.id, "cancel", "Đã hủy đợt chi."),
  }
  const refused = deeds.approve.refused ?? deeds.export.refused ?? deeds.cancel.refused
  const isOpen = batch.state === "draft" || batch.state === "approved"
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        <RefusalNote words={refused} />
        <div>
          <Text weight="plus">
            {signed(batch.totalDong)} cho {batch.count} chủ thể
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            Tính đến hết ngày {day(batch.untilOn)}. {batch.note}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            Lập: {batch.drafted.name}
            {batch.approved ? ` · Duyệt: ${batch.approved.name}` : ""}
            {batch.exported ? ` · Xuất: ${batch.exported.name}` : ""}
          </Text>
        </div>
        <ol className="divide-y">
          {items.map((item) => (
            <Item key={item.id} item={item} onSettle={() => onSettle(item)} />
          ))}
        </ol>
      </Drawer.Body>
      <Drawer.Footer>
        {isOpen && (
          <Button variant="secondary" isLoading={deeds.cancel.busy} onClick={() => deeds.cancel.send({})}>
            Hủy đợt
          </Button>
        )}
        {batch.state === "draft" && (
          <Button isLoading={deeds.approve.busy} onClick={() => deeds.approve.send({})}>
            Duyệt
          </Button>
        )}
        {batch.state === "approved" && (
          <Button isLoading={deeds.export.busy} onClick={() => deeds.export.send({})}>
            Xuất tệp cho ngân hàng
          </Button>
        )}
        {(batch.state === "exported" || batch.state === "closed") && (
          <Button asChild>
            <a href={fileAt(`payouts/${batch.id}/file`)}>Tải tệp ngân hàng</a>
          </Button>
        )}
      </Drawer.Footer>
    </>
  )
}

function Item({ item, onSettle }: { item: PayoutItemView; onSettle: () => void }) {
  return (
    <li className="flex flex-col gap-y-1 py-3">
      <div className="flex justify-between gap-4">
        <Text size="small" weight="plus">
          {item.producer.name}
        </Text>
        <Text size="small" weight="plus" className="whitespace-nowrap tabular-nums">
          {signed(item.amountDong)}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {item.account
          ? `${item.account.bankName} ${item.account.number} · ${item.account.name}`
          : "Không có tài khoản"}
      </Text>
      <div className="flex items-center justify-between gap-3">
        <StatusBadge color={COLORS[item.state]}>
          {ITEM_STATES[item.state]}
          {item.heldReason ? `: ${HELD_WORDS[item.heldReason]}` : ""}
        </StatusBadge>
        {(item.state === "exported" || item.state === "paid") && (
          <Button size="small" variant="transparent" onClick={onSettle}>
            Ghi kết quả
          </Button>
        )}
      </div>
      {item.note && (
        <Text size="small" className="text-ui-fg-subtle">
          {item.note}
        </Text>
      )}
    </li>
  )
}

const useAdvance = (id: string, deed: string, done: string) =>
  useDeed<PayoutResponse>({
    path: `/admin/settlement/payouts/${id}/${deed}`,
    refreshes: SETTLEMENT_KEY,
    done,
    onDone: () => undefined,
  })
