import type { OfficeShippingRate } from "@cho-phien/contract"
import { formatDay, formatDong, plainDate } from "@cho-phien/vietnam"
import { Badge, StatusBadge, Table, Text } from "@medusajs/ui"
import { RATE_STATES, WAYS, ZONES } from "./words"

/** The table of postage: newest rows first, what they replaced below. */
export function RateTable({ rates }: { rates: readonly OfficeShippingRate[] }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Cách giao, vùng</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Kg đầu</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Nửa kg sau</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Hàng lạnh</Table.HeaderCell>
          <Table.HeaderCell>Thời gian</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rates.map((rate) => (
          <Table.Row key={rate.id}>
            <Table.Cell className="whitespace-normal py-3">
              <div className="flex flex-wrap items-center gap-2">
                {WAYS[rate.way]} · {ZONES[rate.zone]}
                {rate.demonstration && <Badge size="2xsmall">Minh họa</Badge>}
              </div>
              <Text size="small" className="text-ui-fg-subtle">
                {rate.daysMin}–{rate.daysMax} ngày đi đường{rate.note ? ` · ${rate.note}` : ""}
              </Text>
            </Table.Cell>
            <Amount dong={rate.firstKgDong} />
            <Amount dong={rate.nextHalfKgDong} />
            <Amount dong={rate.coldDong} />
            <Table.Cell className="whitespace-normal">
              <StatusBadge color={RATE_STATES[rate.state][0]}>{RATE_STATES[rate.state][1]}</StatusBadge>
              <Text size="small" className="text-ui-fg-subtle">
                Từ {formatDay(plainDate(rate.startsOn))}
              </Text>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function Amount({ dong }: { dong: number }) {
  return (
    <Table.Cell className="whitespace-nowrap text-right tabular-nums">{formatDong(dong, "vi")}</Table.Cell>
  )
}
