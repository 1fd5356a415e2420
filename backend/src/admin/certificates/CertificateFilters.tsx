import { Choice } from "../office/Choice"
import { SearchField } from "../office/SearchField"
import type { useFilters } from "../office/use-filters"
import { STARS_WORDS, STATE_WORDS } from "./words"

const STATES = Object.entries(STATE_WORDS).map(([value, { label }]) => ({ value, label }))
const STARS = Object.entries(STARS_WORDS).map(([value, label]) => ({ value, label }))
const ENDS = [30, 60, 90, 180].map((days) => ({ value: String(days), label: `Hết hạn trong ${days} ngày` }))

/** Search and filters of the list of certificates. */
export function CertificateFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { get, set } = filters
  return (
    <div className="flex flex-col gap-2 px-6 py-4 md:flex-row md:flex-wrap md:items-center">
      <SearchField
        label="Tìm số, quyết định, sản phẩm, chủ thể"
        value={get("q")}
        onChange={(q) => set({ q })}
        className="w-full md:w-80"
      />
      <div className="grid grid-cols-2 gap-2 md:flex">
        <Choice
          label="Mọi tình trạng"
          value={get("state")}
          options={STATES}
          onChange={(state) => set({ state })}
          className="md:w-44"
        />
        <Choice
          label="Mọi hạng sao"
          value={get("stars")}
          options={STARS}
          onChange={(stars) => set({ stars })}
          className="md:w-36"
        />
        <Choice
          label="Mọi thời hạn"
          value={get("expiringWithinDays")}
          options={ENDS}
          onChange={(expiringWithinDays) => set({ expiringWithinDays })}
          className="col-span-2 md:w-52"
        />
      </div>
    </div>
  )
}
