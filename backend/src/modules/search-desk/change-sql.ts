/** A product that waits to be written, with the revision that this write will cover. */
export interface DueChange {
  id: string
  revision: number
  /** What was written last, and to which version of the index. */
  hash: string | null
  version: number | null
}

/** Product ids as a JSON list. */
export const NOTE_SQL = `
insert into search_change (id, changed_at, revision)
select distinct id, clock_timestamp(), 1 from jsonb_array_elements_text(?::jsonb) as noted(id)
on conflict (id) do update
set changed_at = excluded.changed_at, revision = search_change.revision + 1, retry_at = null, updated_at = now()`

export const DUE_SQL = `
select id, revision, written_hash as hash, written_to as version from search_change
where revision > written_revision and (retry_at is null or retry_at <= clock_timestamp()) and deleted_at is null
order by changed_at, id limit ?`

/** Due changes as a JSON list. */
export const WRITTEN_SQL = `
update search_change c
set written_revision = done.revision, written_hash = done.hash, written_to = done.version, attempts = 0, retry_at = null, last_error = null, updated_at = now()
from jsonb_to_recordset(?::jsonb) as done(id text, revision int, hash text, version int)
where c.id = done.id and c.written_revision < done.revision`

/** The engine is away: again after 1, 2, 4 … seconds, at most a minute. Bindings: the error, due changes. */
export const FAILED_SQL = `
update search_change c
set attempts = c.attempts + 1, last_error = ?, updated_at = now(),
  retry_at = clock_timestamp() + make_interval(secs => least(60, power(2, least(c.attempts, 6))))
from jsonb_to_recordset(?::jsonb) as failed(id text, revision int)
where c.id = failed.id`

export const WAITING_SQL = `
select count(*)::int as waiting, min(changed_at) as since, max(last_error) as "lastError"
from search_change where revision > written_revision and deleted_at is null`
