import type { OfficeShippingResponse } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { Badge, Button, Heading, Table } from "@medusajs/ui"

interface FreeShippingTableProps {
  producers: OfficeShippingResponse["producers"]
  onEdit: (id: string) => void
}

/** From what worth of goods each producer carries the postage. */
export function FreeShippingTable({ producers, onEdit }: FreeShippingTableProps) {
  return (
    <div>
      <Heading level="h2" className="px-6 py-4">
        Chủ thể chịu phí giao
      </Heading>
      <Table>
        <Table.Body>
          {producers.map((producer) => (
            <Table.Row key={producer.id}>
              <Table.Cell className="whitespace-normal py-3">
                <div className="flex flex-wrap items-center gap-2">
                  {producer.name}
                  {producer.demonstration && <Badge size="2xsmall">Minh họa</Badge>}
                </div>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                {producer.freeFromDong === null
                  ? "Không"
                  : `Kiện từ ${formatDong(producer.freeFromDong, "vi")}`}
              </Table.Cell>
              <Table.Cell className="text-right">
                <Button size="small" variant="transparent" onClick={() => onEdit(producer.id)}>
                  Sửa
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
