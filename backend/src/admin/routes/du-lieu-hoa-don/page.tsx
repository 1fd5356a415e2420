import { addDays, formatDong, type PlainDate, partsOf, plainDate, vietnamDayOf } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Choice } from "../../office/Choice"
import { DayField } from "../../office/DayField"
import { ListBody } from "../../office/ListBody"
import { useFilters } from "../../office/use-filters"
import { DeliveryTable } from "../../tax-invoices/DeliveryTable"
import { deliveryFile, useDeliveries } from "../../tax-invoices/use-deliveries"

const ONLY = [{ value: "requested", label: "Chỉ bên mua yêu cầu hóa đơn" }]

export default function TaxInvoicesPage() {
  const { get, set } = useFilters()
  const today = vietnamDayOf(new Date())
  const asked = {
    from: get("from") || firstOfMonth(today),
    to: get("to") || today,
    only: get("only") || "all",
  }
  const list = useDeliveries(asked)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Dữ liệu hóa đơn</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Sàn không lập hóa đơn. Mỗi chủ thể lập hóa đơn cho từng lần giao, theo thuế suất của ngày giao;
          trang này cho số liệu để lập.
        </Text>
      </div>
      <div className="grid gap-4 px-6 py-4 md:grid-cols-3">
        <DayField name="from" label="Giao từ ngày" day={asked.from} onDay={(from) => set({ from })} />
        <DayField name="to" label="Đến hết ngày" day={asked.to} onDay={(to) => set({ to })} />
        <Choice
          label="Mọi lần giao"
          value={get("only")}
          options={ONLY}
          onChange={(only) => set({ only })}
          className="self-end"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.deliveries.length === 0}
        emptyWords="Không có lần giao nào trong khoảng này."
      >
        {list.data && (
          <>
            <div className="flex flex-wrap items-center gap-3 px-6 py-4">
              <Text className="grow">
                {list.data.deliveries.length} lần giao, {formatDong(list.data.grossDong)}, trong đó thuế{" "}
                {formatDong(list.data.vatDong)}
              </Text>
              <Button size="small" variant="secondary" asChild>
                <a href={deliveryFile(asked, "xlsx")}>Tải Excel</a>
              </Button>
              <Button size="small" variant="secondary" asChild>
                <a href={deliveryFile(asked, "csv")}>Tải CSV</a>
              </Button>
            </div>
            <DeliveryTable deliveries={list.data.deliveries} />
          </>
        )}
      </ListBody>
    </Container>
  )
}

function firstOfMonth(day: PlainDate): PlainDate {
  return plainDate(addDays(day, 1 - partsOf(day).dayOfMonth))
}

export const config = defineRouteConfig({ label: "Dữ liệu hóa đơn", icon: ReceiptPercent })
export const handle = { breadcrumb: () => "Dữ liệu hóa đơn" }
