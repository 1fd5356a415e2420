import { Select } from "@medusajs/ui"
import { useState } from "react"
import { Field } from "../office/Field"
import { SearchField } from "../office/SearchField"
import { useProducer, useProducers } from "../producers/use-producers"

interface SubjectFieldsProps {
  producerId: string
  productId: string
  wordsOf: (field: string) => string | undefined
}

/** First who makes it, found without marks, then which of its products. */
export function SubjectFields({ producerId, productId, wordsOf }: SubjectFieldsProps) {
  const [q, setQ] = useState("")
  const [producer, setProducer] = useState(producerId)
  const [product, setProduct] = useState(productId)
  const found = useProducers({ q, pageSize: 48 })
  const chosen = useProducer(producer)
  const names = new Map(found.data?.producers.map(({ id, name }) => [id, name]))
  if (chosen.data) names.set(chosen.data.producer.id, chosen.data.producer.name)
  const products = chosen.data?.producer.products ?? []
  return (
    <>
      {/* Not the selects' own names: a browser would send their first entry when nothing was chosen. */}
      <input type="hidden" name="producerId" value={producer} />
      <input type="hidden" name="productId" value={product} />
      <Field id="office-producer" label="Chủ thể" error={wordsOf("producerId")}>
        <SearchField label="Lọc tên chủ thể, có dấu hoặc không" value={q} onChange={setQ} />
        <Select
          value={producer}
          onValueChange={(id) => {
            setProducer(id)
            setProduct("")
          }}
        >
          <Select.Trigger id="office-producer" aria-label="Chủ thể">
            <Select.Value placeholder="Chọn chủ thể" />
          </Select.Trigger>
          <Select.Content>
            {[...names].map(([id, name]) => (
              <Select.Item key={id} value={id}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </Field>
      <Field id="office-product" label="Sản phẩm" error={wordsOf("productId")}>
        <Select value={product} onValueChange={setProduct} disabled={products.length === 0}>
          <Select.Trigger id="office-product" aria-label="Sản phẩm">
            <Select.Value placeholder={producer ? "Chọn sản phẩm" : "Chọn chủ thể trước"} />
          </Select.Trigger>
          <Select.Content>
            {products.map(({ id, title }) => (
              <Select.Item key={id} value={id}>
                {title}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </Field>
    </>
  )
}
