import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Button, Container, Heading } from "@medusajs/ui"
import { CollectionModal } from "../../collections/CollectionModal"
import { CollectionTable } from "../../collections/CollectionTable"
import { useCollections } from "../../collections/use-collections"
import { STATE_WORDS } from "../../collections/words"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { SearchField } from "../../office/SearchField"
import { useFilters } from "../../office/use-filters"

const PAGE_SIZE = 20
const STATES = Object.entries(STATE_WORDS).map(([value, { label }]) => ({ value, label }))

export default function CollectionsPage() {
  const { get, set, page } = useFilters()
  const list = useCollections({ q: get("q"), state: get("state"), page, pageSize: PAGE_SIZE })
  const isOpen = get("id") !== "" || get("new") !== ""
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h1">Bộ sưu tập đặc sản</Heading>
        <Button size="small" onClick={() => set({ new: "1" })}>
          Tạo bộ sưu tập
        </Button>
      </div>
      <div className="flex flex-col gap-2 px-6 py-4 md:flex-row md:items-center">
        <SearchField
          label="Tìm tên, địa chỉ, vùng"
          value={get("q")}
          onChange={(q) => set({ q })}
          className="w-full md:w-80"
        />
        <Choice
          label="Mọi tình trạng"
          value={get("state")}
          options={STATES}
          onChange={(state) => set({ state })}
          className="md:w-44"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.collections.length === 0}
        emptyWords="Không có bộ sưu tập nào khớp. Tìm bằng ít từ hơn, hoặc bỏ bộ lọc tình trạng."
      >
        {list.data && (
          <>
            <CollectionTable collections={list.data.collections} onOpen={(id) => set({ id })} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      {isOpen && (
        <CollectionModal
          id={get("id")}
          onClose={() => set({ id: "", new: "" })}
          onSaved={(id) => set({ id, new: "" })}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Bộ sưu tập", icon: BookOpen })
export const handle = { breadcrumb: () => "Bộ sưu tập" }
