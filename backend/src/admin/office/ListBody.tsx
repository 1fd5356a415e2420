import { Button, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface ListBodyProps {
  list: { isLoading: boolean; isError: boolean; refetch: () => unknown }
  isEmpty: boolean
  emptyWords: string
  children: ReactNode
}

/** A list in each of its states: on its way, failed, empty, there. */
export function ListBody({ list, isEmpty, emptyWords, children }: ListBodyProps) {
  if (list.isLoading) return <Skeleton className="m-6 h-96" />
  if (list.isError) {
    return (
      <div className="flex flex-col items-start gap-3 px-6 py-8">
        <Text>Chưa tải được danh sách. Bộ lọc vẫn còn đó.</Text>
        <Button size="small" variant="secondary" onClick={() => list.refetch()}>
          Tải lại
        </Button>
      </div>
    )
  }
  if (isEmpty) return <Text className="text-ui-fg-subtle px-6 py-8">{emptyWords}</Text>
  return <>{children}</>
}
