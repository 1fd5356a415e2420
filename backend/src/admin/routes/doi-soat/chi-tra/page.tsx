import type { PayoutListResponse } from "@cho-phien/contract"
import { formatInstantDay } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { DayField } from "../../../office/DayField"
import { ListBody } from "../../../office/ListBody"
import { LongTextField } from "../../../office/LongTextField"
import { Pages } from "../../../office/Pages"
import { useFilters } from "../../../office/use-filters"
import { FormDrawer } from "../../../settlement/FormDrawer"
import { textIn } from "../../../settlement/form"
import { PageFrame } from "../../../settlement/PageFrame"
import { PayoutDrawer } from "../../../settlement/PayoutDrawer"
import { useSettlement } from "../../../settlement/use-settlement"
import { BATCH_STATES, signed } from "../../../settlement/words"

const COLORS = {
  draft: "orange",
  approved: "blue",
  exported: "blue",
  closed: "green",
  cancelled: "grey",
} as const

export default function PayoutsPage() {
  const { get, set, page } = useFilters()
  const list = useSettlement<PayoutListResponse>("payouts", { page, pageSize: 20 })
  return (
    <PageFrame
      title="Chi trả"
      words="Lập đợt, người thứ hai duyệt, xuất tệp cho ngân hàng, rồi ghi kết quả từng khoản. Hàng hoàn sau khi đã chi được trừ vào đợt sau."
      deeds={
        <Button size="small" onClick={() => set({ new: "1" })}>
          Lập đợt chi
        </Button>
      }
    >
      <ListBody list={list} isEmpty={list.data?.batches.length === 0} emptyWords="Chưa có đợt chi nào.">
        {list.data && (
          <>
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Đợt</Table.HeaderCell>
                  <Table.HeaderCell>Tình trạng</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Chi</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Giữ lại</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {list.data.batches.map((batch) => (
                  <Table.Row key={batch.id} className="cursor-pointer" onClick={() => set({ id: batch.id })}>
                    <Table.Cell className="py-3">
                      <button type="button" className="txt-small-plus">
                        {batch.code}
                      </button>
                      <Text size="small" className="text-ui-fg-subtle">
                        {formatInstantDay(new Date(batch.drafted.at))}, {batch.drafted.name}
                      </Text>
                    </Table.Cell>
                    <Table.Cell className="whitespace-normal">
                      <StatusBadge color={COLORS[batch.state]}>{BATCH_STATES[batch.state]}</StatusBadge>
                      {batch.returned > 0 && (
                        <Text size="small" className="text-ui-fg-error">
                          {batch.returned} khoản không đến được
                        </Text>
                      )}
                    </Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{signed(batch.totalDong)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{signed(batch.heldDong)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      {get("new") && <DraftDrawer onClose={() => set({ new: "" })} />}
      {get("id") && <PayoutDrawer id={get("id")} onClose={() => set({ id: "" })} />}
    </PageFrame>
  )
}

function DraftDrawer({ onClose }: { onClose: () => void }) {
  return (
    <FormDrawer
      title="Lập đợt chi"
      words="Gồm mọi chủ thể còn số dư đến hết ngày chọn. Người lập không tự duyệt được."
      path="payouts"
      submitLabel="Lập đợt"
      done="Đã lập đợt chi. Chờ người thứ hai duyệt."
      bodyOf={(form) => ({ untilOn: textIn(form, "untilOn"), note: textIn(form, "note") })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <DayField
            name="untilOn"
            label="Tính đến hết ngày"
            hint="Nên chừa đủ số ngày khách được trả hàng."
            day=""
            error={wordsOf("untilOn")}
          />
          <LongTextField name="note" label="Ghi chú" error={wordsOf("note")} />
        </>
      )}
    </FormDrawer>
  )
}

export const config = defineRouteConfig({ label: "Chi trả", rank: 1 })
export const handle = { breadcrumb: () => "Chi trả" }
