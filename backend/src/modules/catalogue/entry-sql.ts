const COLUMNS = {
  id: "text",
  product_id: "text",
  handle: "text",
  name_vi: "text",
  name_en: "text",
  search_text: "text",
  group_code: "text",
  set_code: "text",
  commune_code: "text",
  producer_id: "text",
  producer_slug: "text",
  producer_name: "text",
  age_restricted: "boolean",
  promotable: "boolean",
  price_from_dong: "int",
  available_units: "int",
  availability: "text",
  wholesale: "boolean",
  tags: "jsonb",
  season_months: "jsonb",
  listed_at: "timestamptz",
  doc: "jsonb",
}

const names = Object.keys(COLUMNS)
const typed = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`)
const written = names.filter((name) => name !== "id" && name !== "product_id")

/** Entries as one JSON list → rows; an entry of a product that is there already is written over. */
export const UPSERT_SQL = `
insert into catalogue_entry (${names.join(", ")})
select ${names.join(", ")} from jsonb_to_recordset(?::jsonb) as incoming(${typed.join(", ")})
on conflict (product_id) where deleted_at is null do update
set ${written.map((name) => `${name} = excluded.${name}`).join(", ")}, updated_at = now()`

export const FACTS_SQL = `
select product_id as "productId", handle, group_code as "groupCode", set_code as "setCode",
  commune_code as "communeCode", producer_id as "producerId", producer_slug as "producerSlug",
  producer_name as "producerName", age_restricted as "ageRestricted", promotable, availability, wholesale, tags,
  season_months as "seasonMonths", price_from_dong as "priceFromDong"
from catalogue_entry where deleted_at is null order by position, product_id`
