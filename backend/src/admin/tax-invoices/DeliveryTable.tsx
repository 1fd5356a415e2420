import type { DeliveryInvoice } from "@cho-phien/contract"
import { formatDay, formatDong, plainDate } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"

/** Deliveries of which an invoice is to be made: by whom, for whom, how much. */
export function DeliveryTable({ deliveries }: { deliveries: readonly DeliveryInvoice[] }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Lần giao</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Bên mua</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-right md:table-cell">Tiền thuế</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Có thuế</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {deliveries.map((delivery) => (
          <Table.Row key={delivery.number}>
            <Table.Cell className="max-w-[14rem] whitespace-normal break-words py-3">
              {delivery.number}
              <Text size="small" className="text-ui-fg-subtle">
                {formatDay(plainDate(delivery.deliveredOn))} · {delivery.producer.name}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden whitespace-normal md:table-cell">
              {delivery.buyer
                ? `${delivery.buyer.companyName} · ${delivery.buyer.taxCode}`
                : "Người tiêu dùng"}
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap text-right md:table-cell">
              {formatDong(delivery.vatDong)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right">{formatDong(delivery.grossDong)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
