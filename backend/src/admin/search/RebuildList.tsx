import type { SearchDeskResponse } from "@cho-phien/contract"
import { Text } from "@medusajs/ui"

interface RebuildListProps {
  rebuilds: SearchDeskResponse["rebuilds"]
  /** Documents of the version that answers: what a rebuild is about to reach. */
  total: number
}

const STATE = { pending: "chờ dựng", building: "đang dựng", ready: "xong", error: "dừng vì lỗi" } as const

/** The latest versions of the index, the one being filled with its progress; `documents` counts only what a rebuild wrote. */
export function RebuildList({ rebuilds, total }: RebuildListProps) {
  return (
    <ul className="flex flex-col gap-2">
      {rebuilds.map((one) => (
        <li key={one.version} className="flex flex-wrap items-center gap-3">
          <Text size="small" className="text-ui-fg-subtle">
            Bản {one.version} · {one.isActive ? "đang trả lời" : STATE[one.state]} ·{" "}
            {one.isActive ? total : one.documents} mặt hàng
          </Text>
          {one.state === "building" && (
            <progress
              className="h-2 w-40"
              aria-label={`Bản ${one.version} đang dựng`}
              value={one.documents}
              max={Math.max(total, one.documents, 1)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
