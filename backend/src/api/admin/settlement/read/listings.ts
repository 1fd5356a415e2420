import type { ActivityQuery, ListingActivityListResponse, ListingActivityView } from "@cho-phien/contract"
import { isLegalForm } from "@cho-phien/ocop"
import { isTaxActivity } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "../../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../../modules/settlement"
import { pageOf } from "../../../http/page"

/** Products of sellers for whom the platform withholds, with the activity that applies today; one page. */
export async function listListings(
  container: MedusaContainer,
  asked: ActivityQuery,
): Promise<ListingActivityListResponse> {
  const all = await withActivities(container)
  const wanted = asked.list === "missing" ? all.filter((listing) => listing.activity === null) : all
  const start = (asked.page - 1) * asked.pageSize
  return { listings: wanted.slice(start, start + asked.pageSize), ...pageOf(asked, wanted.length) }
}

export async function countWithoutActivity(container: MedusaContainer): Promise<number> {
  return (await withActivities(container)).filter((listing) => listing.activity === null).length
}

interface ProducerRow {
  id: string
  name: string
  slug: string
  products?: ({ id: string; title: string } | null)[] | null
}

async function withActivities(container: MedusaContainer): Promise<ListingActivityView[]> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const day = today()
  const subjects = await settlement.listLegalParameters({
    kind: "withholding_subject",
    state: "in_force",
    effective_from: { $lte: day },
  })
  const forms = [...new Set(subjects.map((row) => row.key))].filter(isLegalForm)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "producer",
    fields: ["id", "name", "slug", "products.id", "products.title"],
    filters: { legal_form: forms },
  })
  const activities = await settlement.listListingActivities(
    { starts_on: { $lte: day } },
    { take: null, order: { starts_on: "ASC", id: "ASC" } },
  )
  const latest = new Map(activities.map((row) => [row.product_id, row]))
  return (data as unknown as ProducerRow[])
    .flatMap(({ products, ...producer }) =>
      (products ?? []).flatMap((product) => (product ? [{ product, producer }] : [])),
    )
    .map(({ product, producer }) => {
      const row = latest.get(product.id)
      return {
        productId: product.id,
        productName: product.title,
        producer: { id: producer.id, name: producer.name, slug: producer.slug },
        activity: row && isTaxActivity(row.activity) ? row.activity : null,
        startsOn: row?.starts_on ?? null,
        note: row?.note ?? "",
        demonstration: row?.demonstration ?? false,
      }
    })
    .sort((a, b) => a.productName.localeCompare(b.productName, "vi"))
}
