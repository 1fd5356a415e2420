import type { ProductDetail, ProductDetailQuery, ProductDetailResponse } from "@cho-phien/contract"
import { isLegalForm, MINISTRY_NAMES, productGroup, productSet } from "@cho-phien/ocop"
import { isVatTreatment, vatRateOf } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { CATALOGUE_MODULE, type CatalogueService, type EntryRow } from "../../../../modules/catalogue"
import { notFound } from "../not-found"
import { badgeView } from "../views/badge"
import { buyingOf, cardView, groupOf, inSeasonOn, nameOf, pictureView, type Reading } from "../views/card"
import { certificateView } from "../views/certificate"
import { packView } from "../views/pack"
import { placeView } from "../views/place"
import { storageWords } from "../views/storage"
import { certificatesOf, numbersById } from "./certificates"
import { startReading } from "./reading"
import { relatedTo } from "./related"

/** A product's page: five statements, whatever the product. */
export async function productPage(
  scope: MedusaContainer,
  handle: string,
  { lang, adult }: z.infer<typeof ProductDetailQuery>,
): Promise<ProductDetailResponse> {
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const [entry, reading] = await Promise.all([catalogue.pageOf(handle), startReading(scope, lang)])
  if (!entry) throw notFound("product")
  const related = (await relatedTo(scope, entry, reading.badges)).map((row) => cardView(row, reading))
  if (entry.ageRestricted && !adult) return { product: null, ageGate: true, related }
  const certificates = await certificatesOf(scope, { product_id: entry.productId })
  const numbers = numbersById(certificates)
  return {
    product: {
      ...detailView(entry, reading),
      certificates: certificates.map((row) =>
        certificateView(
          row,
          {
            product: { handle: entry.handle, name: nameOf(entry, lang), listed: true },
            producer: { slug: entry.producerSlug, name: entry.producerName },
            communeCode: entry.communeCode,
            supersededBy: numbers.get(row.superseded_by_id ?? "") ?? null,
          },
          reading,
        ),
      ),
    },
    ageGate: entry.ageRestricted,
    related,
  }
}

function detailView(entry: EntryRow, { today, lang, badges }: Reading): Omit<ProductDetail, "certificates"> {
  const { card, page } = entry.doc
  if (!page) throw new Error("A page was shaped from a card")
  const set = productSet(entry.setCode)
  const group = groupOf(entry)
  const urls = page.pictureUrls.length > 0 ? page.pictureUrls : [card.pictureUrl]
  return {
    id: entry.productId,
    handle: entry.handle,
    name: nameOf(entry, lang),
    description: page.description[lang],
    pictures: urls.map((url) => pictureView(entry, url, lang)),
    group,
    groupName: productGroup(group).name[lang],
    set: {
      code: entry.setCode,
      name: set?.name[lang] ?? entry.setCode,
      ministries: (set?.ministries ?? []).map((ministry) => MINISTRY_NAMES[ministry][lang]),
    },
    producer: {
      slug: entry.producerSlug,
      name: entry.producerName,
      legalForm: isLegalForm(page.producer.legalForm) ? page.producer.legalForm : "household",
      intro: page.producer.intro[lang],
      commune: placeView(page.producer.communeCode, lang),
      demonstration: page.producer.demonstration,
    },
    commune: placeView(entry.communeCode, lang),
    badge: badgeView(badges.get(entry.productId), today),
    packs: card.packs.map((pack) => packView(pack, lang)),
    buying: buyingOf(entry),
    ageRestricted: entry.ageRestricted,
    alcoholAbv: page.alcoholAbv,
    ingredients: page.ingredients?.[lang] ?? null,
    storage: storageWords(page.storage, lang),
    shelfLifeDays: page.shelfLifeDays,
    seasonMonths: entry.seasonMonths,
    inSeason: inSeasonOn(entry.seasonMonths, today),
    vatPercent: isVatTreatment(page.vatTreatment) ? vatRateOf(page.vatTreatment) : null,
    handlingDays: page.producer.handlingDays,
    shippingFromDong: page.producer.shippingFromDong,
    shipsCold: page.producer.shipsCold,
    demonstration: card.demonstration,
    realName: page.realName,
    sources: page.sources,
  }
}
