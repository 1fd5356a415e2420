import type { CommissionRuleListResponse, CommissionRuleView } from "@cho-phien/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { ListBody } from "../../../office/ListBody"
import { useFilters } from "../../../office/use-filters"
import { PageFrame } from "../../../settlement/PageFrame"
import { EndRuleDrawer, NewRuleDrawer } from "../../../settlement/RuleDrawers"
import { useSettlement } from "../../../settlement/use-settlement"
import { GROUP_WORDS, percent, span } from "../../../settlement/words"

const STATES: Record<CommissionRuleView["state"], ["green" | "blue" | "grey", string]> = {
  in_force: ["green", "Đang áp dụng"],
  coming: ["blue", "Sắp áp dụng"],
  ended: ["grey", "Đã dừng"],
}

export default function CommissionPage() {
  const { get, set } = useFilters()
  const list = useSettlement<CommissionRuleListResponse>("commission-rules")
  const ended = list.data?.rules.find((rule) => rule.id === get("id"))
  return (
    <PageFrame
      title="Hoa hồng"
      words="Sàn giữ lại bao nhiêu của giá bán. Mức của ngày bán được ghi vào từng dòng hàng và không đổi nữa."
      deeds={
        <Button size="small" onClick={() => set({ new: "1" })}>
          Thêm quy tắc
        </Button>
      }
    >
      <ListBody
        list={list}
        isEmpty={list.data?.rules.length === 0}
        emptyWords="Chưa có quy tắc nào: sàn không giữ hoa hồng."
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Áp dụng cho</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Mức</Table.HeaderCell>
              <Table.HeaderCell>Thời gian</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.data?.rules.map((rule) => (
              <Table.Row key={rule.id}>
                <Table.Cell className="whitespace-normal py-3">
                  <div className="flex flex-wrap items-center gap-2">
                    {rule.producer?.name ?? "Mọi chủ thể"}
                    {rule.groupCode ? ` · ${GROUP_WORDS[rule.groupCode]}` : ""}
                    {rule.demonstration && <Badge size="2xsmall">Minh họa</Badge>}
                  </div>
                  <Text size="small" className="text-ui-fg-subtle">
                    {rule.note}
                  </Text>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                  {percent(rule.rateBp)}
                </Table.Cell>
                <Table.Cell className="whitespace-normal">
                  <StatusBadge color={STATES[rule.state][0]}>{STATES[rule.state][1]}</StatusBadge>
                  <Text size="small" className="text-ui-fg-subtle">
                    {span(rule.startsOn, rule.endsOn)}
                  </Text>
                </Table.Cell>
                <Table.Cell className="text-right">
                  {rule.state !== "ended" && (
                    <Button size="small" variant="transparent" onClick={() => set({ id: rule.id })}>
                      Đặt ngày cuối
                    </Button>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </ListBody>
      {get("new") && <NewRuleDrawer onClose={() => set({ new: "" })} />}
      {ended && <EndRuleDrawer rule={ended} onClose={() => set({ id: "" })} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Hoa hồng", rank: 4 })
export const handle = { breadcrumb: () => "Hoa hồng" }
