import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { Choice } from "../../office/Choice"
import { ListBody } from "../../office/ListBody"
import { useFilters } from "../../office/use-filters"
import { CompanyDrawer } from "../../wholesale/CompanyDrawer"
import { CompanyTable } from "../../wholesale/CompanyTable"
import { useCompanies } from "../../wholesale/use-companies"
import { STATES } from "../../wholesale/words"

export default function WholesalePage() {
  const { get, set } = useFilters()
  const list = useCompanies(get("state"))
  const opened = list.data?.companies.find((company) => company.id === get("id"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Công ty mua sỉ</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Hồ sơ chờ xem đứng đầu. Chỉ công ty đã duyệt thấy giá theo thùng.
        </Text>
      </div>
      <div className="px-6 py-4">
        <Choice
          label="Mọi tình trạng"
          value={get("state")}
          options={STATES}
          onChange={(value) => set({ state: value })}
          className="md:w-56"
        />
      </div>
      <ListBody
        list={list}
        isEmpty={list.data?.companies.length === 0}
        emptyWords="Chưa có công ty nào ở tình trạng này."
      >
        {list.data && <CompanyTable companies={list.data.companies} onOpen={(id) => set({ id })} />}
      </ListBody>
      <CompanyDrawer company={opened} onClose={() => set({ id: "" })} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Công ty mua sỉ", icon: Buildings })
export const handle = { breadcrumb: () => "Công ty mua sỉ" }
