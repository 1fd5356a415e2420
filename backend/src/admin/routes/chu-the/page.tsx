import { LEGAL_FORM_NAMES } from "@cho-phien/ocop"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { SearchField } from "../../office/SearchField"
import { useFilters } from "../../office/use-filters"
import { ProducerDrawer } from "../../producers/ProducerDrawer"
import { ProducerTable } from "../../producers/ProducerTable"
import { useProducers } from "../../producers/use-producers"

const PAGE_SIZE = 20
const LEGAL_FORMS = Object.entries(LEGAL_FORM_NAMES).map(([value, { vi }]) => ({ value, label: vi }))

export default function ProducersPage() {
  const { get, set, page } = useFilters()
  const list = useProducers({ q: get("q"), legalForm: get("legalForm"), page, pageSize: PAGE_SIZE })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Chủ thể OCOP</Heading>
      </div>
      <div className="flex flex-col gap-2 px-6 py-4 md:flex-row md:items-center">
        <SearchField
          label="Tìm tên, có dấu hoặc không"
          value={get("q")}
          onChange={(q) => set({ q })}
          className="w-full md:w-80"
        />
        <Choice
          label="Mọi loại hình"
          value={get("legalForm")}
          options={LEGAL_FORMS}
          onChange={(legalForm) => set({ legalForm })}
          className="md:w-44"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.producers.length === 0}
        emptyWords="Không có chủ thể nào khớp. Tìm bằng ít từ hơn, hoặc bỏ bộ lọc loại hình."
      >
        {list.data && (
          <>
            <ProducerTable producers={list.data.producers} onOpen={(id) => set({ id })} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <ProducerDrawer id={get("id")} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Chủ thể OCOP", icon: Users })
export const handle = { breadcrumb: () => "Chủ thể OCOP" }
