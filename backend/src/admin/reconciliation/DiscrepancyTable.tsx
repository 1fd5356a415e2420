import type { Discrepancy } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"
import { KINDS, stateWords } from "./words"

interface DiscrepancyTableProps {
  rows: readonly Discrepancy[]
  onOpen: (id: string) => void
}

/** What disagrees, in rows: what, of which purchase, over how much, since when. */
export function DiscrepancyTable({ rows, onOpen }: DiscrepancyTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Việc</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Thấy lần đầu</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Số tiền</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.id} className="cursor-pointer" onClick={() => onOpen(row.id)}>
            <Table.Cell className="max-w-[16rem] whitespace-normal break-words py-3 md:max-w-none">
              <button type="button" className="text-left font-medium" onClick={() => onOpen(row.id)}>
                {KINDS[row.kind]}
              </button>
              <Text size="small" className="text-ui-fg-subtle">
                {row.code ? `Đơn ${row.code} · ` : ""}
                {stateWords(row)}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {formatInstant(new Date(row.firstSeenAt))}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right">{formatDong(row.amountDong)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
