import type { OfficeCompany } from "@cho-phien/contract"
import { formatInstantDay } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"
import { stateWords, termsWords } from "./words"

interface CompanyTableProps {
  companies: readonly OfficeCompany[]
  onOpen: (id: string) => void
}

/** Companies in rows: who, since when, how it stands and pays. */
export function CompanyTable({ companies, onOpen }: CompanyTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Công ty</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Nộp ngày</Table.HeaderCell>
          <Table.HeaderCell>Tình trạng</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {companies.map((company) => (
          <Table.Row key={company.id} className="cursor-pointer" onClick={() => onOpen(company.id)}>
            <Table.Cell className="whitespace-normal py-3">
              <button type="button" className="text-left font-medium" onClick={() => onOpen(company.id)}>
                {company.legalName}
              </button>
              <Text size="small" className="text-ui-fg-subtle">
                {company.taxCode}
                {company.state === "approved" ? ` · ${termsWords(company)}` : ""}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {formatInstantDay(new Date(company.appliedAt), "vi")}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{stateWords(company.state)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
