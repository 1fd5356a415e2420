/** A filling of a version of the index. */
export interface Rebuild {
  version: number
  /** `building` still runs (or waits for the next start after a kill); `ready` answers or has answered. */
  state: "pending" | "building" | "ready" | "error"
  isActive: boolean
  provider: string
  documents: number
  startedAt: Date | null
  endedAt: Date | null
  error: string | null
}

/**
 * The Search Module keeps its versions to itself: no method tells how far a filling is. Read from its tables, and
 * only here; the second, short pass that catches up is not told apart.
 */
export const REBUILDS_SQL = `
select v.version, v.status as state, coalesce(v.version = i.active_version, false) as "isActive", v.provider,
  coalesce(max(s.documents_synced), 0)::int as documents, min(s.started_at) as "startedAt",
  case when v.status in ('ready', 'error') then max(s.completed_at) end as "endedAt",
  case when v.status = 'error' then (array_agg(s.error order by s.created_at desc))[1] end as error
from search_index i
join search_index_version v on v.search_index_id = i.id
left join search_index_sync s on s.search_index_version_id = v.id
where i.name = 'catalogue' and i.deleted_at is null and v.deleted_at is null
group by v.id, i.active_version order by coalesce(v.version = i.active_version, false) desc, v.version desc limit 5`
