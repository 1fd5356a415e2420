import type { SettlementOverview } from "@cho-phien/contract"
import { Button, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { keyWords, signed } from "./words"

interface BalanceTableProps {
  producers: SettlementOverview["producers"]
  onAdjust: (producerId: string) => void
}

/** What each producer is owed; below 0 it owes the platform. */
export function BalanceTable({ producers, onAdjust }: BalanceTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Chủ thể</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Đang lập chi</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Số dư</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {producers.map(({ producer, legalForm, balanceDong, reservedDong, hasAccount }) => (
          <Table.Row key={producer.id}>
            <Table.Cell className="whitespace-normal py-3">
              <Link className="txt-small-plus" to={`/doi-soat/so-cai?producerId=${producer.id}`}>
                {producer.name}
              </Link>
              <Text size="small" className="text-ui-fg-subtle">
                {keyWords(legalForm)}
                {hasAccount ? "" : " · chưa có tài khoản nhận tiền"}
              </Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {reservedDong > 0 ? signed(reservedDong) : "–"}
            </Table.Cell>
            <Table.Cell
              className={`whitespace-nowrap text-right tabular-nums ${balanceDong < 0 ? "text-ui-fg-error" : ""}`}
            >
              {signed(balanceDong)}
            </Table.Cell>
            <Table.Cell className="text-right">
              <Button size="small" variant="transparent" onClick={() => onAdjust(producer.id)}>
                Điều chỉnh
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
