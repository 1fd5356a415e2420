import type { RefundTask } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"
import { standing } from "./words"

interface RefundTableProps {
  tasks: readonly RefundTask[]
  onOpen: (id: string) => void
}

/** Refunds in rows: for whom, how much, how the money had come. */
export function RefundTable({ tasks, onOpen }: RefundTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Đơn</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Người mua</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Số tiền</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {tasks.map((task) => (
          <Table.Row key={task.id} className="cursor-pointer" onClick={() => onOpen(task.id)}>
            <Table.Cell className="max-w-[16rem] whitespace-normal py-3 md:max-w-none">
              <button type="button" className="text-left font-medium" onClick={() => onOpen(task.id)}>
                {task.code}
              </button>
              <Text size="small" className="text-ui-fg-subtle">
                {standing(task)}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">
              {task.recipientName} · {task.phone}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right">{formatDong(task.amountDong)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
