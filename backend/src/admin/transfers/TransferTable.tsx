import type { OfficeTransfer } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"
import { standing } from "./words"

interface TransferTableProps {
  transfers: readonly OfficeTransfer[]
  onOpen: (id: string) => void
}

/** Transfers in rows: when, how much, what it says, and why it is here. */
export function TransferTable({ transfers, onOpen }: TransferTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Nội dung</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Lúc</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Số tiền</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {transfers.map((transfer) => (
          <Table.Row key={transfer.id} className="cursor-pointer" onClick={() => onOpen(transfer.id)}>
            <Table.Cell className="max-w-[16rem] whitespace-normal break-words py-3 md:max-w-none">
              <button type="button" className="text-left font-medium" onClick={() => onOpen(transfer.id)}>
                {transfer.content}
              </button>
              <Text size="small" className="text-ui-fg-subtle">
                {standing(transfer)}
                {transfer.code ? ` · đơn ${transfer.code}` : ""}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {formatInstant(new Date(transfer.sentAt))}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right">
              {formatDong(transfer.amountDong)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
