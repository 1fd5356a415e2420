import type { OfficeCollection } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Badge, Table, Text } from "@medusajs/ui"
import { StateBadge } from "./StateBadge"

interface CollectionTableProps {
  collections: readonly OfficeCollection[]
  onOpen: (id: string) => void
}

/** Collections in rows; on a phone the title stands with its region under it. */
export function CollectionTable({ collections, onOpen }: CollectionTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Bộ sưu tập</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Vùng</Table.HeaderCell>
          <Table.HeaderCell>Tình trạng</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Hàng</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {collections.map((one) => (
          <Table.Row key={one.id} className="cursor-pointer" onClick={() => onOpen(one.id)}>
            <Table.Cell className="max-w-[12rem] whitespace-normal py-3 md:max-w-none">
              <button type="button" className="text-left font-medium" onClick={() => onOpen(one.id)}>
                {one.titleVi}
              </button>{" "}
              {one.demonstration && <Badge size="2xsmall">Minh hoạ</Badge>}
              <Text size="small" className="text-ui-fg-subtle break-all">
                /{one.slug}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">{one.region ?? "—"}</Table.Cell>
            <Table.Cell className="whitespace-normal">
              <StateBadge state={one.state} />
              {one.state === "scheduled" && one.publishAt && (
                <Text size="small" className="text-ui-fg-subtle">
                  từ {formatInstant(new Date(one.publishAt))}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="text-right">{one.memberCount}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
