import { Button, Input, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useGoods } from "./use-collections"

interface GoodsPickerProps {
  pinned: readonly string[]
  onPick: (id: string) => void
}

const OFFERED = 6

/** Finds a product by a few letters and picks it by hand. */
export function GoodsPicker({ pinned, onPick }: GoodsPickerProps) {
  const [typed, setTyped] = useState("")
  const id = useId()
  const { data } = useGoods(typed)
  const found = typed.trim().length < 2 ? [] : (data?.goods ?? [])
  return (
    <div className="flex flex-col gap-y-2">
      <label htmlFor={id} className="txt-compact-small-plus">
        Chọn thêm bằng tay
      </label>
      <Input
        id={id}
        size="small"
        type="search"
        value={typed}
        placeholder="Tên hàng, chủ thể hoặc xã"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <ul className="flex flex-col">
        {found
          .filter(({ productId }) => !pinned.includes(productId))
          .slice(0, OFFERED)
          .map(({ productId, name, producerName }) => (
            <li key={productId} className="flex items-center justify-between gap-2 py-1">
              <Text size="small">
                {name} <span className="text-ui-fg-subtle">· {producerName}</span>
              </Text>
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={`Chọn: ${name}`}
                onClick={() => onPick(productId)}
              >
                Chọn
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}
