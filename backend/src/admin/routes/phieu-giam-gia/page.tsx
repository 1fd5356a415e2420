import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { ListBody } from "../../office/ListBody"
import { useFilters } from "../../office/use-filters"
import { PageFrame } from "../../settlement/PageFrame"
import { DeedDrawer } from "../../vouchers/DeedDrawer"
import { NewVoucherDrawer } from "../../vouchers/NewVoucherDrawer"
import { useVouchers, VOUCHERS_KEY } from "../../vouchers/use-vouchers"
import { VoucherTable } from "../../vouchers/VoucherTable"

export default function VouchersPage() {
  const { get, set } = useFilters()
  const list = useVouchers()
  const vouchers = list.data?.vouchers ?? []
  const ended = vouchers.find(({ id }) => id === get("id"))
  return (
    <PageFrame
      title="Phiếu giảm giá"
      words="Chỉ phiếu ở đây làm giảm giá khi đặt hàng; khuyến mại tạo ở trang khác của Medusa không có hiệu lực."
      deeds={
        <Button size="small" onClick={() => set({ new: "1" })}>
          Thêm phiếu
        </Button>
      }
    >
      <ListBody list={list} isEmpty={vouchers.length === 0} emptyWords="Chưa có phiếu giảm giá nào.">
        <VoucherTable vouchers={vouchers} onEnd={(id) => set({ id })} />
      </ListBody>
      {get("new") && <NewVoucherDrawer onClose={() => set({ new: "" })} />}
      {ended && (
        <DeedDrawer
          title={`Dừng phiếu ${ended.code}`}
          path={`/admin/vouchers/${ended.id}/end`}
          refreshes={VOUCHERS_KEY}
          submitLabel="Dừng ngay"
          done="Đã dừng phiếu giảm giá."
          danger
          bodyOf={() => ({})}
          onClose={() => set({ id: "" })}
        >
          {() => <Text>Đơn đã đặt giữ nguyên phần giảm. Phiếu đã dừng không mở lại được.</Text>}
        </DeedDrawer>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Phiếu giảm giá", icon: Tag })
export const handle = { breadcrumb: () => "Phiếu giảm giá" }
