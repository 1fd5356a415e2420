import type { StatementSums, StatementView } from "@cho-phien/contract"
import { Button, Drawer, Text } from "@medusajs/ui"
import { fileAt, useSettlement } from "./use-settlement"
import { day, POSTING_WORDS, signed } from "./words"

const PARTS: readonly (readonly [keyof StatementSums, string])[] = [
  ["goodsDong", "Tiền hàng"],
  ["shippingDong", "Tiền giao hàng"],
  ["commissionDong", "Hoa hồng"],
  ["commissionVatDong", "Thuế GTGT của hoa hồng"],
  ["taxVatDong", "Thuế GTGT khấu trừ"],
  ["taxPitDong", "Thuế TNCN khấu trừ"],
  ["directDong", "Khách trả thẳng"],
  ["payoutDong", "Chi trả"],
  ["adjustmentDong", "Điều chỉnh"],
]

interface StatementDrawerProps {
  producerId: string
  month: string
  onClose: () => void
}

/** A producer's month: what it came to, and every line of it. */
export function StatementDrawer({ producerId, month, onClose }: StatementDrawerProps) {
  const path = `statements/${producerId}/${month}`
  const { data } = useSettlement<StatementView>(path)
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{data?.producer.name ?? "Bảng đối soát"}</Drawer.Title>
          <Drawer.Description>
            {data
              ? `${data.number ?? "Bản tạm, kỳ chưa chốt"} · ${day(data.fromOn)} – ${day(data.toOn)}`
              : ""}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {data && <Body {...data} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Button asChild variant="secondary">
            <a href={fileAt(`${path}/csv`)}>Tải tệp CSV</a>
          </Button>
          <Button asChild>
            <a href={fileAt(`${path}/pdf`)}>Tải bản in PDF</a>
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

function Body({ openingDong, closingDong, sums, lines }: StatementView) {
  const parts = PARTS.filter(([part]) => sums[part] !== 0)
  return (
    <>
      <dl className="flex flex-col gap-y-2">
        <Row name="Số dư đầu kỳ" dong={openingDong} />
        {parts.map(([part, name]) => (
          <Row key={part} name={name} dong={sums[part]} />
        ))}
        <Row name="Số dư cuối kỳ" dong={closingDong} strong />
      </dl>
      <ol className="divide-y">
        {lines.map((line) => (
          <li key={line.ref} className="flex justify-between gap-4 py-2">
            <div>
              <Text size="small">{POSTING_WORDS[line.kind]}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                {day(line.on)}
                {line.code ? ` · đơn ${line.code}` : ""}
                {line.reason ? ` · ${line.reason}` : ""}
              </Text>
            </div>
            <Text size="small" className="whitespace-nowrap tabular-nums">
              {signed(line.sums.totalDong)}
            </Text>
          </li>
        ))}
      </ol>
    </>
  )
}

function Row({ name, dong, strong }: { name: string; dong: number; strong?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${strong ? "txt-small-plus border-t pt-2" : "txt-small"}`}>
      <dt className={strong ? "" : "text-ui-fg-subtle"}>{name}</dt>
      <dd className="whitespace-nowrap tabular-nums">{signed(dong)}</dd>
    </div>
  )
}
