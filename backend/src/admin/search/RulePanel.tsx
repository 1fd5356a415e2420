import type { OfficeSearchRule } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import { Button, Drawer, StatusBadge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { ListBody } from "../office/ListBody"
import { RemoveRule } from "./RemoveRule"
import { RuleForm } from "./RuleForm"
import { useRules } from "./use-desk"
import { RULE_KIND_WORDS, RULE_STATE_WORDS } from "./words"

const COLOURS = { coming: "blue", holds: "green", over: "grey" } as const

const day = (value: string | null) => (value ? formatDay(plainDate(value)) : "…")
const daysOf = ({ fromOn, untilOn }: OfficeSearchRule) =>
  fromOn || untilOn ? `${day(fromOn)} – ${day(untilOn)}` : "Không hạn"

/** What the office decided for single queries. */
export function RulePanel() {
  const [open, setOpen] = useState(false)
  const list = useRules()
  return (
    <>
      <div className="flex justify-end px-6 py-4">
        <Button size="small" onClick={() => setOpen(true)}>
          Thêm quy tắc
        </Button>
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.rules.length === 0}
        emptyWords="Chưa có quy tắc nào. Ghim một mặt hàng lên đầu, ẩn một mặt hàng, hoặc dẫn từ khoá sang một trang."
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Từ khoá</Table.HeaderCell>
              <Table.HeaderCell>Quy tắc</Table.HeaderCell>
              <Table.HeaderCell>Thời hạn</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.data?.rules.map((rule) => (
              <Table.Row key={rule.id}>
                <Table.Cell>{rule.words}</Table.Cell>
                <Table.Cell className="whitespace-normal py-2">
                  {RULE_KIND_WORDS[rule.kind]}
                  <Text size="small" className="text-ui-fg-subtle">
                    {rule.path ?? rule.product?.name ?? "Mặt hàng không còn bày bán"}
                  </Text>
                </Table.Cell>
                <Table.Cell>
                  <StatusBadge color={COLOURS[rule.state]}>{RULE_STATE_WORDS[rule.state]}</StatusBadge>
                  <Text size="small" className="text-ui-fg-subtle">
                    {daysOf(rule)}
                  </Text>
                </Table.Cell>
                <Table.Cell className="text-right">
                  <RemoveRule rule={rule} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </ListBody>
      <Drawer open={open} onOpenChange={setOpen}>
        <Drawer.Content>
          <Drawer.Header>
            <Drawer.Title>Thêm quy tắc</Drawer.Title>
          </Drawer.Header>
          {open && <RuleForm onBack={() => setOpen(false)} />}
        </Drawer.Content>
      </Drawer>
    </>
  )
}
