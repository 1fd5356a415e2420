import { formatDay, plainDate } from "@cho-phien/vietnam"
import { Label, Switch, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../office/Choice"
import { ListBody } from "../office/ListBody"
import { Pages } from "../office/Pages"
import { useLog } from "./use-desk"
import { HOW_WORDS } from "./words"

const PAGE_SIZE = 20
const SPANS = [
  { value: "7", label: "7 ngày qua" },
  { value: "90", label: "90 ngày qua" },
  { value: "365", label: "Một năm qua" },
]

/** What shoppers asked for; the list of what found nothing says what to certify next. */
export function LogPanel() {
  const [onlyNothing, setOnlyNothing] = useState(false)
  const [days, setDays] = useState("")
  const [page, setPage] = useState(1)
  const list = useLog({ days, onlyNothing: onlyNothing ? 1 : undefined, page, pageSize: PAGE_SIZE })
  const change = (set: () => void) => {
    set()
    setPage(1)
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-4 px-6 py-4">
        <Choice
          label="30 ngày qua"
          value={days}
          options={SPANS}
          onChange={(to) => change(() => setDays(to))}
        />
        <div className="flex items-center gap-2">
          <Switch
            id="search-nothing"
            checked={onlyNothing}
            onCheckedChange={(on) => change(() => setOnlyNothing(on))}
          />
          <Label htmlFor="search-nothing" size="small">
            Chỉ những từ không tìm thấy gì
          </Label>
        </div>
        <Text size="small" className="text-ui-fg-muted">
          Chỉ đếm từ khoá; không ghi ai đã tìm.
        </Text>
      </div>
      <ListBody list={list} isEmpty={list.data?.count === 0} emptyWords="Chưa có lượt tìm nào.">
        {list.data && (
          <>
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Từ khoá</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Lượt tìm</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Không thấy</Table.HeaderCell>
                  <Table.HeaderCell className="hidden md:table-cell">Cách hiểu</Table.HeaderCell>
                  <Table.HeaderCell className="hidden md:table-cell">Lần cuối</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {list.data.texts.map((one) => (
                  <Table.Row key={one.text ?? ""}>
                    <Table.Cell>{one.text ?? "(không ghi lại lời)"}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{one.asked}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{one.nothing}</Table.Cell>
                    <Table.Cell className="hidden md:table-cell">{HOW_WORDS[one.how]}</Table.Cell>
                    <Table.Cell className="hidden md:table-cell">
                      {formatDay(plainDate(one.lastOn))}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={setPage} />
          </>
        )}
      </ListBody>
    </>
  )
}
