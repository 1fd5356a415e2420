import type { SettlementOverview } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

/** What needs somebody's eye: the last check, sales that are not complete, listings nobody has judged. */
export function CheckNote({
  lastCheck,
  openSales,
  withoutActivity,
}: Omit<SettlementOverview, "accounts" | "producers">) {
  const color = lastCheck === null ? "grey" : lastCheck.isGood ? "green" : "red"
  const words =
    lastCheck === null
      ? "Chưa kiểm tra lần nào"
      : lastCheck.isGood
        ? "Sổ cân, khớp với đơn"
        : `Có ${lastCheck.findings} điểm không khớp`
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-6 py-4">
      <Link to="/doi-soat/kiem-tra">
        <StatusBadge color={color}>{words}</StatusBadge>
      </Link>
      {lastCheck && (
        <Text size="small" className="text-ui-fg-subtle">
          Kiểm tra lúc {formatInstant(new Date(lastCheck.ranAt))}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {openSales} kiện chưa xong (chưa giao, hoặc chưa đủ tiền)
      </Text>
      {withoutActivity > 0 && (
        <Link className="txt-small text-ui-fg-error" to="/doi-soat/hoat-dong">
          {withoutActivity} mặt hàng chưa duyệt hoạt động thuế
        </Link>
      )}
    </div>
  )
}
