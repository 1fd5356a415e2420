import type { LedgerCheckListResponse } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { ListBody } from "../../../office/ListBody"
import { useDeed } from "../../../office/use-deed"
import { PageFrame } from "../../../settlement/PageFrame"
import { SETTLEMENT_KEY, useSettlement } from "../../../settlement/use-settlement"
import { findingWords, signed } from "../../../settlement/words"

export default function ChecksPage() {
  const list = useSettlement<LedgerCheckListResponse>("checks")
  const run = useDeed({
    path: "/admin/settlement/checks",
    refreshes: SETTLEMENT_KEY,
    done: "Đã kiểm tra xong.",
    onDone: () => undefined,
  })
  return (
    <PageFrame
      title="Kiểm tra sổ cái"
      words="Mỗi đêm lúc 02:15: bút toán cân, số dư bằng tổng bút toán, và sổ nói đúng như đơn hàng."
      deeds={
        <Button size="small" variant="secondary" isLoading={run.busy} onClick={() => run.send({})}>
          Kiểm tra ngay
        </Button>
      }
    >
      <ListBody list={list} isEmpty={list.data?.checks.length === 0} emptyWords="Chưa kiểm tra lần nào.">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Lúc</Table.HeaderCell>
              <Table.HeaderCell>Kết quả</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Bút toán</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Kiện</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.data?.checks.map((check) => (
              <Table.Row key={check.id}>
                <Table.Cell className="whitespace-nowrap">{formatInstant(new Date(check.ranAt))}</Table.Cell>
                <Table.Cell className="whitespace-normal py-3">
                  <StatusBadge color={check.isGood ? "green" : "red"}>
                    {check.isGood ? "Khớp hết" : `${check.findings.length} điểm không khớp`}
                  </StatusBadge>
                  {check.findings.slice(0, 5).map((finding) => (
                    <Text key={finding.kind + finding.subject} size="small" className="text-ui-fg-subtle">
                      {findingWords(finding.kind)}: {finding.subject}
                      {finding.amountDong === 0 ? "" : `, lệch ${signed(finding.amountDong)}`}
                    </Text>
                  ))}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{check.postings}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{check.sales}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </ListBody>
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Kiểm tra", rank: 7 })
export const handle = { breadcrumb: () => "Kiểm tra" }
