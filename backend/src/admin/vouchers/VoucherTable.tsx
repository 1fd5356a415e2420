import type { OfficeVoucher } from "@cho-phien/contract"
import { Badge, Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { STATES, spanWords, termsWords, usesWords, valueWords } from "./words"

interface VoucherTableProps {
  vouchers: readonly OfficeVoucher[]
  onEnd: (id: string) => void
}

/** Vouchers in rows: what they take off, for what, how often used, how they stand. */
export function VoucherTable({ vouchers, onEnd }: VoucherTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Mã</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Giảm</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Đã dùng</Table.HeaderCell>
          <Table.HeaderCell>Tình trạng</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {vouchers.map((voucher) => (
          <Table.Row key={voucher.id}>
            <Table.Cell className="whitespace-normal py-3">
              <div className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{voucher.code}</span>
                {voucher.demonstration && <Badge size="2xsmall">Minh họa</Badge>}
              </div>
              <Text size="small">{voucher.titleVi}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                {termsWords(voucher)}
              </Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {valueWords(voucher)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {usesWords(voucher)}
            </Table.Cell>
            <Table.Cell className="whitespace-normal">
              <StatusBadge color={STATES[voucher.state][0]}>{STATES[voucher.state][1]}</StatusBadge>
              <Text size="small" className="text-ui-fg-subtle">
                {spanWords(voucher)}
              </Text>
            </Table.Cell>
            <Table.Cell className="text-right">
              {voucher.state !== "over" && (
                <Button size="small" variant="transparent" onClick={() => onEnd(voucher.id)}>
                  Dừng ngay
                </Button>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
