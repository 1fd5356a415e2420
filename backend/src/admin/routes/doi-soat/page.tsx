import type { SettlementOverview } from "@cho-phien/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { ListBody } from "../../office/ListBody"
import { useFilters } from "../../office/use-filters"
import { AccountList } from "../../settlement/AccountList"
import { AdjustDrawer } from "../../settlement/AdjustDrawer"
import { BalanceTable } from "../../settlement/BalanceTable"
import { CheckNote } from "../../settlement/CheckNote"
import { MoveDrawer } from "../../settlement/MoveDrawer"
import { PageFrame } from "../../settlement/PageFrame"
import { useSettlement } from "../../settlement/use-settlement"

export default function SettlementPage() {
  const { get, set } = useFilters()
  const overview = useSettlement<SettlementOverview>("overview")
  const adjusted = overview.data?.producers.find((row) => row.producer.id === get("id"))
  return (
    <PageFrame
      title="Đối soát"
      words="Tiền đang ở đâu, sàn nợ ai bao nhiêu. Một kiện vào sổ bán hàng khi đã giao và đã đủ tiền."
      deeds={
        <Button size="small" variant="secondary" onClick={() => set({ new: "1" })}>
          Ghi tiền đã chuyển
        </Button>
      }
    >
      <ListBody list={overview} isEmpty={false} emptyWords="">
        {overview.data && (
          <>
            <CheckNote {...overview.data} />
            <AccountList accounts={overview.data.accounts} />
            <BalanceTable producers={overview.data.producers} onAdjust={(id) => set({ id })} />
          </>
        )}
      </ListBody>
      {adjusted && <AdjustDrawer row={adjusted} onClose={() => set({ id: "" })} />}
      {get("new") && <MoveDrawer onClose={() => set({ new: "" })} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Đối soát", icon: CashSolid })
export const handle = { breadcrumb: () => "Đối soát" }
