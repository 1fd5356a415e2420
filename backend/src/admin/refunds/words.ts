import type { RefundTask } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"

const CAME_AS: Readonly<Record<RefundTask["method"], string>> = {
  cod: "Khách đã trả tiền mặt",
  vietqr: "Khách đã chuyển khoản",
}

/** How the money had come, and what has become of giving it back. */
export function standing({ method, state, dueAt, doneAt, bankReference }: RefundTask): string {
  const came = CAME_AS[method]
  if (state === "due") return `${came} · chờ hoàn từ ${formatInstant(new Date(dueAt))}`
  return `${came} · đã hoàn ${doneAt ? formatInstant(new Date(doneAt)) : ""} · ${bankReference ?? ""}`
}
