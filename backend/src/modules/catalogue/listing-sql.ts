import { RANKING, type RankingRule } from "@cho-phien/contract"
import type { ListingQuestion } from "./rows"

/** Columns of a card as one JSON object. */
export const ROW_JSON = `jsonb_build_object(
  'productId', e.product_id, 'handle', e.handle, 'nameVi', e.name_vi, 'nameEn', e.name_en,
  'groupCode', e.group_code, 'setCode', e.set_code, 'communeCode', e.commune_code,
  'producerId', e.producer_id, 'producerSlug', e.producer_slug, 'producerName', e.producer_name,
  'ageRestricted', e.age_restricted, 'promotable', e.promotable, 'availability', e.availability,
  'wholesale', e.wholesale,
  'tags', e.tags, 'seasonMonths', e.season_months, 'priceFromDong', e.price_from_dong`

export const CARD_JSON = `${ROW_JSON}, 'doc', jsonb_build_object('card', e.doc->'card'))`
export const PAGE_JSON = `${ROW_JSON}, 'doc', e.doc)`

const LISTS = ["groups", "stars", "communes", "producers", "price", "stock", "wholesale"] as const
type Filter = (typeof LISTS)[number]

/** All filters but one, as a condition over the flags of `visible`. */
const allBut = (own?: Filter) =>
  LISTS.filter((filter) => filter !== own)
    .map((filter) => `is_${filter}`)
    .join(" and ")

const counted = (value: string, own: Filter, more = "") => `(
  select coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', n${more ? ", 'name', name" : ""})), '[]')
  from (select ${value} as value, count(*)::int as n${more} from visible where ${allBut(own)} group by 1) counts
  where value is not null)`

/** What each rule of the published ranking is in SQL. */
const RULES: Readonly<Record<RankingRule, (language: "vi" | "en") => string>> = {
  available: () => "(availability = 'out')",
  position: () => "position",
  "price-up": () => "price_from_dong",
  "price-down": () => "price_from_dong desc",
  stars: () => "stars desc nulls last",
  "spirits-last": () => "age_restricted",
  newest: () => "listed_at desc",
  name: (language) => (language === "en" ? `name_en collate "en-x-icu"` : `name_vi collate "vi-x-icu"`),
  id: () => "product_id",
}

/** The `order by` of a list, straight from the ranking that the shop publishes. */
export const orderBy = (sort: ListingQuestion["sort"], language: "vi" | "en"): string =>
  RANKING[sort].map((rule) => RULES[rule](language)).join(", ")

/**
 * The list with its facets in one statement. Each product is looked at once (`base`) and carries a flag for each
 * filter; a facet counts where every flag but its own holds, so its numbers do not change with itself or the page.
 */
export function listingSql(question: ListingQuestion): { sql: string; bindings: (string | number)[] } {
  const bindings: (string | number)[] = []
  const bind = (value: string | number) => {
    bindings.push(value)
    return "?"
  }
  const json = (value: unknown) => `${bind(JSON.stringify(value))}::jsonb`
  const anyOf = (column: string, values: readonly string[]) =>
    values.length > 0 ? `${column} in (select jsonb_array_elements_text(${json(values)}))` : "true"
  const order = orderBy(question.sort, question.language)

  const sql = `
with badge as (
  select * from jsonb_to_recordset(${json(question.starsByProduct)}) as b(product_id text, stars int)
), base as materialized (
  select e.product_id, e.position, e.name_vi, e.name_en, e.group_code, e.commune_code, e.producer_slug,
    e.producer_name, e.price_from_dong, e.availability, e.wholesale, e.age_restricted, e.listed_at, b.stars,
    ${anyOf("e.group_code", question.groups)} as is_groups,
    ${question.stars.length > 0 ? `coalesce(${anyOf("b.stars::text", question.stars.map(String))}, false)` : "true"} as is_stars,
    ${anyOf("e.commune_code", question.communes)} as is_communes,
    ${anyOf("e.producer_slug", question.producers)} as is_producers,
    ${priceCondition(question, bind)} as is_price,
    ${question.inStock ? "e.availability <> 'out'" : "true"} as is_stock,
    ${question.wholesale ? "e.wholesale" : "true"} as is_wholesale
  from catalogue_entry e left join badge b on b.product_id = e.product_id
  where e.deleted_at is null
    ${question.words.map((word) => `and e.search_text like ${bind(`% ${word}%`)}`).join(" ")}
    ${question.among ? `and e.product_id in (select jsonb_array_elements_text(${json(question.among)}))` : ""}
), visible as (
  select * from base where ${question.adult ? "true" : "not age_restricted"}
), page as (
  select product_id, row_number() over (order by ${order}) as n from visible where ${allBut()}
  order by n limit ${bind(question.limit)} offset ${bind(question.offset)}
)
select
  (select count(*)::int from visible where ${allBut()}) as count,
  (select count(*)::int from base where ${question.adult ? "false" : "age_restricted"} and ${allBut()}) as "hiddenByAge",
  ${counted("group_code", "groups")} as groups,
  ${counted("stars::text", "stars")} as stars,
  ${counted("commune_code", "communes")} as communes,
  ${counted("producer_slug", "producers", ", min(producer_name) as name")} as producers,
  (select count(*)::int from visible where availability <> 'out' and ${allBut("stock")}) as "inStock",
  (select count(*)::int from visible where wholesale and ${allBut("wholesale")}) as wholesale,
  (select jsonb_build_object('min', min(price_from_dong), 'max', max(price_from_dong))
    from visible where ${allBut("price")} having count(*) > 0) as price,
  (select coalesce(jsonb_agg(${CARD_JSON} order by page.n), '[]')
    from page join catalogue_entry e on e.product_id = page.product_id and e.deleted_at is null) as rows`
  return { sql, bindings }
}

function priceCondition(question: ListingQuestion, bind: (value: number) => string): string {
  const bounds = [
    ...(question.priceMin === null ? [] : [`e.price_from_dong >= ${bind(question.priceMin)}`]),
    ...(question.priceMax === null ? [] : [`e.price_from_dong <= ${bind(question.priceMax)}`]),
  ]
  return bounds.length > 0 ? bounds.join(" and ") : "true"
}
