import { Table, Text } from "@medusajs/ui"

interface Row {
  id: string
  title: string
  under: string
  at: string
}

interface LetterTableProps {
  rows: readonly Row[]
  onOpen: (id: string) => void
}

/** Letters in rows: what about, to whom and how it stands, when. */
export function LetterTable({ rows, onOpen }: LetterTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Thư</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-right md:table-cell">Lúc</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.id} className="cursor-pointer" onClick={() => onOpen(row.id)}>
            <Table.Cell className="max-w-[16rem] whitespace-normal break-words py-3 md:max-w-none">
              <button type="button" className="text-left font-medium" onClick={() => onOpen(row.id)}>
                {row.title}
              </button>
              <Text size="small" className="text-ui-fg-subtle">
                {row.under}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap text-right md:table-cell">{row.at}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
