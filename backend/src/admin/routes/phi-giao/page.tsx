import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FlyingBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { ListBody } from "../../office/ListBody"
import { TextField } from "../../office/TextField"
import { useFilters } from "../../office/use-filters"
import { dongIn, textIn } from "../../settlement/form"
import { PageFrame } from "../../settlement/PageFrame"
import { FreeShippingTable } from "../../shipping/FreeShippingTable"
import { NewRateDrawer } from "../../shipping/NewRateDrawer"
import { RateTable } from "../../shipping/RateTable"
import { SHIPPING_KEY, useShipping } from "../../shipping/use-shipping"
import { DeedDrawer } from "../../vouchers/DeedDrawer"

export default function PostagePage() {
  const { get, set } = useFilters()
  const list = useShipping()
  const { rates = [], producers = [] } = list.data ?? {}
  const edited = producers.find(({ id }) => id === get("id"))
  return (
    <PageFrame
      title="Phí giao"
      words="Phí một kiện theo vùng và cân nặng; kiện cồng kềnh tính 5.000 cm³ là một kilôgam. Mức trong giỏ là mức người mua trả."
      deeds={
        <Button size="small" onClick={() => set({ new: "1" })}>
          Thêm mức phí
        </Button>
      }
    >
      <ListBody
        list={list}
        isEmpty={rates.length === 0}
        emptyWords="Chưa có mức phí nào: chưa kiện nào giao được."
      >
        <RateTable rates={rates} />
        <FreeShippingTable producers={producers} onEdit={(id) => set({ id })} />
      </ListBody>
      {get("new") && <NewRateDrawer onClose={() => set({ new: "" })} />}
      {edited && (
        <DeedDrawer
          title={edited.name}
          words="Từ mức tiền hàng này, chủ thể chịu phí giao của kiện. Tính theo giá bán, trước phiếu giảm giá."
          path={`/admin/shipping-rates/producers/${edited.id}`}
          refreshes={SHIPPING_KEY}
          submitLabel="Lưu"
          done="Đã lưu."
          bodyOf={(form) => ({
            freeFromDong: textIn(form, "freeFromDong") === "" ? null : dongIn(form, "freeFromDong"),
          })}
          onClose={() => set({ id: "" })}
        >
          {(wordsOf) => (
            <TextField
              name="freeFromDong"
              label="Tiền hàng của kiện, đồng"
              hint="Để trống: không chịu phí giao."
              defaultValue={edited.freeFromDong ?? ""}
              error={wordsOf("freeFromDong")}
              inputMode="numeric"
              autoComplete="off"
            />
          )}
        </DeedDrawer>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Phí giao", icon: FlyingBox })
export const handle = { breadcrumb: () => "Phí giao" }
