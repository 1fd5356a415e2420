import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Container, Heading, Tabs } from "@medusajs/ui"
import { ListBody } from "../../office/ListBody"
import { useFilters } from "../../office/use-filters"
import { ExplainPanel } from "../../search/ExplainPanel"
import { IndexPanel } from "../../search/IndexPanel"
import { LogPanel } from "../../search/LogPanel"
import { RulePanel } from "../../search/RulePanel"
import { SynonymPanel } from "../../search/SynonymPanel"
import { useDesk } from "../../search/use-desk"

const TABS = [
  { value: "vi-sao", label: "Vì sao", Panel: ExplainPanel },
  { value: "ten-goi", label: "Tên gọi khác", Panel: SynonymPanel },
  { value: "quy-tac", label: "Ghim, ẩn, dẫn trang", Panel: RulePanel },
  { value: "nhat-ky", label: "Khách tìm gì", Panel: LogPanel },
]

export default function SearchDeskPage() {
  const { get, set } = useFilters()
  const desk = useDesk()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Tìm kiếm</Heading>
      </div>
      <ListBody list={desk} isEmpty={false} emptyWords="">
        {desk.data && <IndexPanel desk={desk.data} />}
      </ListBody>
      <Tabs value={get("tab") || "vi-sao"} onValueChange={(tab) => set({ tab })}>
        <Tabs.List className="flex-wrap px-6 py-3">
          {TABS.map(({ value, label }) => (
            <Tabs.Trigger key={value} value={value}>
              {label}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {TABS.map(({ value, Panel }) => (
          <Tabs.Content key={value} value={value}>
            <Panel />
          </Tabs.Content>
        ))}
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Tìm kiếm", icon: MagnifyingGlass })
export const handle = { breadcrumb: () => "Tìm kiếm" }
