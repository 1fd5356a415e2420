import type { ReconciliationDay } from "@cho-phien/contract"
import { formatDay, formatDong, formatInstant, plainDate } from "@cho-phien/vietnam"
import { Heading, Table, Text } from "@medusajs/ui"

/** The report of each of the last days. */
export function DayTable({ days }: { days: readonly ReconciliationDay[] }) {
  if (days.length === 0) return null
  return (
    <section>
      <div className="px-6 py-4">
        <Heading level="h2">Báo cáo từng ngày</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Ba phút một lần, máy so đơn, tiền đã thu, tiền đã hoàn và sổ của Stripe.
        </Text>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Ngày</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Thu</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Hoàn</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-right md:table-cell">Tự sửa</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-right md:table-cell">Còn mở</Table.HeaderCell>
            <Table.HeaderCell className="hidden md:table-cell">Lần cuối</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {days.map((day) => (
            <Table.Row key={day.day}>
              <Table.Cell className="whitespace-nowrap">{formatDay(plainDate(day.day))}</Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right">{formatDong(day.takenDong)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right">{formatDong(day.refundedDong)}</Table.Cell>
              <Table.Cell className="hidden text-right md:table-cell">{day.mended}</Table.Cell>
              <Table.Cell className="hidden text-right md:table-cell">{day.open}</Table.Cell>
              <Table.Cell className="hidden whitespace-nowrap md:table-cell">
                {formatInstant(new Date(day.lastRunAt))}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}
