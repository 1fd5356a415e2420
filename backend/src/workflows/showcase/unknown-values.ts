import { COLLECTION_MOTIFS } from "@cho-phien/label-art"
import { productSet } from "@cho-phien/ocop"
import { communeByCode } from "@cho-phien/vietnam/places"
import type { FieldErrors } from "../../errors/refusal"
import type { EntryFacts } from "../../modules/catalogue"
import type { Collection, CollectionFields } from "../../modules/showcase"

type Written = Partial<CollectionFields>

/**
 * Fields that name something that does not exist. What stood there before stays allowed: a producer without goods
 * or a product that is off the list today must not keep anybody from mending a title.
 */
export function unknownValues(
  written: Written,
  before: Collection | null,
  listed: readonly EntryFacts[],
): FieldErrors {
  const { rule } = written
  const producers = new Set(listed.map((product) => product.producerId))
  const tags = new Set(listed.flatMap((product) => product.tags))
  const products = new Set(listed.flatMap(({ productId, handle }) => [productId, handle]))
  const isCommune = (code: string) => Boolean(communeByCode(code))
  const isMotif = (name: string) => COLLECTION_MOTIFS.some((motif) => motif === name)
  return [
    ...problems("motif", "unknown-motif", written.motif ? [written.motif] : [], [], isMotif),
    ...problems("communes", "unknown-commune", written.communes, before?.communes, isCommune),
    ...problems("rule.communes", "unknown-commune", rule?.commune_in, before?.rule.commune_in, isCommune),
    ...problems("rule.sets", "unknown-set", rule?.set_in, before?.rule.set_in, isSet),
    ...problems("rule.producers", "unknown-producer", rule?.producer_in, before?.rule.producer_in, (id) =>
      producers.has(id),
    ),
    ...problems("rule.tags", "unknown-tag", rule?.tags_any, before?.rule.tags_any, (tag) => tags.has(tag)),
    ...problems("pinned", "unknown-product", written.pinned, before?.pinned, (id) => products.has(id)),
    ...problems("excluded", "unknown-product", written.excluded, before?.excluded, (id) => products.has(id)),
  ]
}

const isSet = (code: string) => Boolean(productSet(code))

function problems(
  field: string,
  code: string,
  values: readonly string[] = [],
  known: readonly string[] = [],
  exists: (value: string) => boolean,
): FieldErrors {
  const unknown = values.filter((value) => !known.includes(value) && !exists(value))
  if (unknown.length === 0) return []
  return [{ field, code, message: `There is no ${unknown.slice(0, 5).join(", ")}` }]
}
