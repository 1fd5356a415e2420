import { Select } from "@medusajs/ui"
import { useState } from "react"
import { Field } from "../office/Field"
import { SearchField } from "../office/SearchField"
import { useProducers } from "../producers/use-producers"

const EVERYBODY = "all"

/** One producer, found without marks; or all of them. */
export function ProducerField({ error }: { error?: string }) {
  const [q, setQ] = useState("")
  const [chosen, setChosen] = useState({ id: "", name: "" })
  const found = useProducers({ q, pageSize: 48 })
  const names = new Map(found.data?.producers.map(({ id, name }) => [id, name]))
  if (chosen.id) names.set(chosen.id, chosen.name)
  return (
    <Field id="office-producer" label="Chủ thể" error={error}>
      <input type="hidden" name="producerId" value={chosen.id} />
      <SearchField label="Lọc tên chủ thể, có dấu hoặc không" value={q} onChange={setQ} />
      <Select
        value={chosen.id || EVERYBODY}
        onValueChange={(id) => setChosen({ id: id === EVERYBODY ? "" : id, name: names.get(id) ?? "" })}
      >
        <Select.Trigger id="office-producer" aria-label="Chủ thể">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={EVERYBODY}>Mọi chủ thể</Select.Item>
          {[...names].map(([id, name]) => (
            <Select.Item key={id} value={id}>
              {name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
