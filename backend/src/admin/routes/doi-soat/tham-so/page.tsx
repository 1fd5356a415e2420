import type { LegalParameterListResponse, LegalParameterView } from "@cho-phien/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Heading } from "@medusajs/ui"
import { ListBody } from "../../../office/ListBody"
import { useFilters } from "../../../office/use-filters"
import { FigureTable } from "../../../settlement/FigureTable"
import { FigureStateDrawer, NewFigureDrawer } from "../../../settlement/LawDrawers"
import { PageFrame } from "../../../settlement/PageFrame"
import { useSettlement } from "../../../settlement/use-settlement"
import { LEGAL_KINDS } from "../../../settlement/words"

const KINDS = Object.keys(LEGAL_KINDS) as LegalParameterView["kind"][]

export default function LawPage() {
  const { get, set } = useFilters()
  const list = useSettlement<LegalParameterListResponse>("legal-parameters")
  const opened = list.data?.parameters.find((figure) => figure.id === get("id"))
  return (
    <PageFrame
      title="Tham số pháp lý"
      words="Con số của luật theo từng khoảng ngày, ghi ở văn bản nào và chắc đến đâu. Cần người tư vấn thuế xác nhận trước khi dùng với tiền thật."
      deeds={
        <Button size="small" onClick={() => set({ new: "1" })}>
          Thêm tham số
        </Button>
      }
    >
      <ListBody list={list} isEmpty={list.data?.parameters.length === 0} emptyWords="Chưa có tham số nào.">
        {KINDS.map((kind) => (
          <section key={kind}>
            <Heading level="h2" className="px-6 pb-2 pt-4">
              {LEGAL_KINDS[kind]}
            </Heading>
            <FigureTable
              figures={list.data?.parameters.filter((figure) => figure.kind === kind) ?? []}
              onChange={(id) => set({ id })}
            />
          </section>
        ))}
      </ListBody>
      {get("new") && <NewFigureDrawer onClose={() => set({ new: "" })} />}
      {opened && <FigureStateDrawer figure={opened} onClose={() => set({ id: "" })} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Tham số pháp lý", rank: 5 })
export const handle = { breadcrumb: () => "Tham số pháp lý" }
