import type { AwaitedPayment, AwaitedPaymentListResponse } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { Drawer, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ask } from "../office/ask"
import { ConfirmForm } from "./ConfirmForm"

const AWAITED_KEY = "awaited-payments"

/** Transfers that are waited for: those to a producer's own account no bank tells us of, a person does. */
export function AwaitedTable() {
  const [opened, setOpened] = useState<AwaitedPayment | null>(null)
  const { data } = useQuery({
    queryKey: [AWAITED_KEY],
    queryFn: () => ask<AwaitedPaymentListResponse>("/admin/awaited-payments?pageSize=48"),
  })
  if (!data || data.awaited.length === 0) return null
  return (
    <section>
      <div className="px-6 py-4">
        <Heading level="h2">Đang chờ khách chuyển</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Thấy tiền trong tài khoản mà ngân hàng chưa báo, hoặc chủ thể báo đã nhận, thì xác nhận ở đây.
        </Text>
      </div>
      <Table>
        <Table.Body>
          {data.awaited.map((row) => (
            <Table.Row key={row.id} className="cursor-pointer" onClick={() => setOpened(row)}>
              <Table.Cell className="max-w-[16rem] whitespace-normal py-3 md:max-w-none">
                <button type="button" className="text-left font-medium" onClick={() => setOpened(row)}>
                  {row.code}
                </button>
                <Text size="small" className="text-ui-fg-subtle">
                  {row.payee ?? "Tài khoản của sàn"}
                  {row.purchaseCode === row.code ? "" : ` · đơn ${row.purchaseCode}`}
                  {` · giữ hàng đến ${formatInstant(new Date(row.holdsUntil))}`}
                </Text>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right">{formatDong(row.dueDong)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Drawer open={opened !== null} onOpenChange={(isOpen) => !isOpen && setOpened(null)}>
        <Drawer.Content>
          {opened && (
            <>
              <Drawer.Header>
                <Drawer.Title>{formatDong(opened.dueDong)}</Drawer.Title>
                <Drawer.Description>{opened.code}</Drawer.Description>
              </Drawer.Header>
              <ConfirmForm awaited={opened} onBack={() => setOpened(null)} />
            </>
          )}
        </Drawer.Content>
      </Drawer>
    </section>
  )
}
