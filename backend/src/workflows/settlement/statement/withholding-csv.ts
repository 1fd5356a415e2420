import { isLegalForm, LEGAL_FORM_NAMES } from "@cho-phien/ocop"
import { legalParameterOn } from "@cho-phien/trade"
import { communeByCode, provinceByCode, provinceName } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { lawOf } from "../../../modules/settlement/terms"
import { csvOf } from "../csv"
import { daysOfMonth } from "./month"

const HEAD = [
  "Người bán",
  "Hình thức",
  "Tỉnh, thành phố",
  "Loại",
  "Doanh thu",
  "Thuế GTGT khấu trừ",
  "Thuế TNCN khấu trừ",
]

/**
 * What the monthly declaration of withheld tax is filled in from (T-WHT-8): sales and reversals of every household,
 * whole đồng. Tax codes are not among the facts of producers yet and are added by the accountant.
 */
export async function withholdingCsv(container: MedusaContainer, month: string): Promise<string> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const period = daysOfMonth(month)
  const law = (await settlement.listLegalParameters({ kind: "withholding_subject" }, { take: null })).map(
    lawOf,
  )
  const forms = [...new Set(law.map((row) => row.key))].filter((key) =>
    legalParameterOn(period.toOn, "withholding_subject", key, law),
  )
  const rows = await settlement.withheldOf(period, forms)
  const producers = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ id: rows.map((row) => row.producerId) }, { take: null })
  const byId = new Map(producers.map((row) => [row.id, row]))
  const sum = (amount: (row: (typeof rows)[number]) => number) =>
    String(rows.reduce((total, row) => total + amount(row), 0))
  return csvOf([
    HEAD,
    ...rows.map((row) => {
      const producer = byId.get(row.producerId)
      return [
        producer?.name ?? row.producerId,
        isLegalForm(row.legalForm) ? LEGAL_FORM_NAMES[row.legalForm].vi : row.legalForm,
        provinceOf(producer?.commune_code ?? ""),
        row.kind === "sale" ? "Bán hàng" : "Hủy, trả hàng",
        String(row.revenueDong),
        String(row.vatDong),
        String(row.pitDong),
      ]
    }),
    ["Cộng", "", "", "", sum((row) => row.revenueDong), sum((row) => row.vatDong), sum((row) => row.pitDong)],
  ])
}

function provinceOf(communeCode: string): string {
  const commune = communeByCode(communeCode)
  const province = commune ? provinceByCode(commune.provinceCode) : undefined
  return province ? provinceName(province) : ""
}
