import type { OfficeProducer } from "@cho-phien/contract"
import { LEGAL_FORM_NAMES } from "@cho-phien/ocop"
import { Badge, Table, Text } from "@medusajs/ui"

interface ProducerTableProps {
  producers: readonly OfficeProducer[]
  onOpen: (id: string) => void
}

/** Producers in rows; on a phone the name stands with its form and place under it. */
export function ProducerTable({ producers, onOpen }: ProducerTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Tên</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Loại hình</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Xã, phường</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Sản phẩm</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {producers.map((producer) => (
          <Table.Row key={producer.id} className="cursor-pointer" onClick={() => onOpen(producer.id)}>
            <Table.Cell className="max-w-[16rem] whitespace-normal py-3 md:max-w-none">
              <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                <button type="button" className="text-left font-medium" onClick={() => onOpen(producer.id)}>
                  {producer.name}
                </button>
                {producer.demonstration && <Badge size="2xsmall">Minh hoạ</Badge>}
              </span>
              <Text size="small" className="text-ui-fg-subtle md:hidden">
                {LEGAL_FORM_NAMES[producer.legalForm].vi} · {producer.commune?.fullName}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {LEGAL_FORM_NAMES[producer.legalForm].vi}
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {producer.commune?.fullName ?? producer.communeCode}
            </Table.Cell>
            <Table.Cell className="text-right">{producer.productCount}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
