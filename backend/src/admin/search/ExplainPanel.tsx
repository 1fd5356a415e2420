import { useState } from "react"
import { SearchField } from "../office/SearchField"
import { Explanation } from "./Explanation"

/** Try a query as a shopper would, and see why. */
export function ExplainPanel() {
  const [q, setQ] = useState("")
  return (
    <div className="px-6 py-4">
      <SearchField label="Gõ thử một từ khoá" value={q} onChange={setQ} className="max-w-sm" />
      {q.trim() && <Explanation q={q.trim()} />}
    </div>
  )
}
