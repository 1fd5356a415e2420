import type { IssuedStatementsResponse, StatementListResponse } from "@cho-phien/contract"
import { vietnamDayOf } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Table, Text } from "@medusajs/ui"
import { Choice } from "../../../office/Choice"
import { ListBody } from "../../../office/ListBody"
import { RefusalNote } from "../../../office/RefusalNote"
import { useDeed } from "../../../office/use-deed"
import { useFilters } from "../../../office/use-filters"
import { PageFrame } from "../../../settlement/PageFrame"
import { StatementDrawer } from "../../../settlement/StatementDrawer"
import { fileAt, SETTLEMENT_KEY, useSettlement } from "../../../settlement/use-settlement"
import { monthsBefore, monthWords, signed } from "../../../settlement/words"

const THIS_MONTH = vietnamDayOf(new Date()).slice(0, 7)
const EARLIER = monthsBefore(THIS_MONTH, 23)

export default function StatementsPage() {
  const { get, set } = useFilters()
  const list = useSettlement<StatementListResponse>("statements", { month: get("month") })
  const issue = useDeed<IssuedStatementsResponse>({
    path: "/admin/settlement/statements",
    refreshes: SETTLEMENT_KEY,
    done: "Đã chốt các bảng đối soát còn thiếu.",
    onDone: () => undefined,
  })
  const month = list.data?.month ?? ""
  const isMissing = list.data?.statements.some((statement) => statement.number === null)
  return (
    <PageFrame
      title="Bảng đối soát"
      words="Mỗi tháng một bảng cho mỗi chủ thể, tính theo ngày vào sổ. Bảng đã chốt không đổi nữa; tự chốt vào đêm đầu tháng sau."
      deeds={
        <>
          {month && (
            <Button asChild size="small" variant="secondary">
              <a href={fileAt(`withholding/${month}`)}>Tải số liệu khấu trừ thuế</a>
            </Button>
          )}
          {list.data?.isOver && isMissing && (
            <Button size="small" isLoading={issue.busy} onClick={() => issue.send({ month })}>
              Chốt tháng này
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3 px-6 py-4">
        <Choice
          label={monthWords(THIS_MONTH)}
          value={get("month")}
          options={EARLIER.map((value) => ({ value, label: monthWords(value) }))}
          onChange={(value) => set({ month: value })}
          className="md:w-56"
        />
        <RefusalNote words={issue.refused} />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.statements.length === 0}
        emptyWords="Tháng này chưa chủ thể nào có bút toán."
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Chủ thể</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Đầu kỳ</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Trong kỳ</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Cuối kỳ</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.data?.statements.map((statement) => (
              <Table.Row
                key={statement.producer.id}
                className="cursor-pointer"
                onClick={() => set({ id: statement.producer.id })}
              >
                <Table.Cell className="whitespace-normal py-3">
                  <button type="button" className="txt-small-plus text-left">
                    {statement.producer.name}
                  </button>
                  <Text size="small" className="text-ui-fg-subtle">
                    {statement.number ?? "Bản tạm"}
                  </Text>
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{signed(statement.openingDong)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {signed(statement.sums.totalDong)}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{signed(statement.closingDong)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </ListBody>
      {get("id") && month && (
        <StatementDrawer producerId={get("id")} month={month} onClose={() => set({ id: "" })} />
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Bảng đối soát", rank: 2 })
export const handle = { breadcrumb: () => "Bảng đối soát" }
