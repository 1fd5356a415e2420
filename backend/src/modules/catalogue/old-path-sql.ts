/** What can move. */
export type PathKind = "product" | "producer" | "collection"

/** A thing under the address it has or had. */
export interface KnownPath {
  targetId: string
  path: string
}

const INSERT = "insert into old_path (id, kind, path, target_id)"
const ON_CONFLICT = `on conflict (kind, path) where deleted_at is null
do update set target_id = excluded.target_id, updated_at = now()`
const ID = "'opth_' || md5(kind || ' ' || path)"

/**
 * Of the entries about to be written (first binding) or dropped (second): the handle and the producer's slug that
 * change. Run before the write, in its transaction, so that no way of renaming escapes.
 */
export const REMEMBER_MOVED_SQL = `
with incoming as (
  select * from jsonb_to_recordset(?::jsonb)
    as n(product_id text, handle text, producer_id text, producer_slug text)
), moved as (
  select 'product' as kind, e.handle as path, e.product_id as target_id
  from catalogue_entry e join incoming n on n.product_id = e.product_id and n.handle <> e.handle
  union
  select 'producer', e.producer_slug, e.producer_id
  from catalogue_entry e join incoming n
    on n.product_id = e.product_id and n.producer_id = e.producer_id and n.producer_slug <> e.producer_slug
  union
  select 'product', e.handle, e.product_id from catalogue_entry e
  where e.product_id in (select jsonb_array_elements_text(?::jsonb))
)
${INSERT} select ${ID}, kind, path, target_id from moved ${ON_CONFLICT}`

/** Addresses as a JSON list of `{ targetId, path }`; those that are known already cost no write. */
export const REMEMBER_SQL = `
${INSERT}
select ${ID}, kind, path, target_id from (
  select ?::text as kind, n.path, n."targetId" as target_id
  from jsonb_to_recordset(?::jsonb) as n("targetId" text, path text)
) known
where not exists (
  select 1 from old_path o
  where o.kind = known.kind and o.path = known.path and o.target_id = known.target_id and o.deleted_at is null
)
${ON_CONFLICT}`
