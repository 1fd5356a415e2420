/** One counter to be counted up. */
export interface Counted {
  day: string
  text_key: string
  text: string
  lang: "vi" | "en"
  how: string
  found: "none" | "few" | "some" | "many"
  asked: number
}

/** Counters as a JSON list. */
export const COUNT_SQL = `
insert into search_tally (id, day, text_key, text, lang, how, found, asked)
select 'stal_' || md5(concat_ws(' ', day, text_key, lang, how, found)), day, text_key, text, lang, how, found, asked
from jsonb_to_recordset(?::jsonb)
  as c(day text, text_key text, text text, lang text, how text, found text, asked int)
on conflict (day, text_key, lang, how, found) where deleted_at is null
do update set asked = search_tally.asked + excluded.asked, updated_at = now()`

/** A line of the office's log: a text over a span of days. */
export interface LoggedText {
  text: string
  asked: number
  nothing: number
  how: string
  lastOn: string
}

/** Bindings: first day, only without results (boolean), limit, offset. */
export const LOG_SQL = `
select min(text) as text, sum(asked)::int as asked,
  coalesce(sum(asked) filter (where found = 'none'), 0)::int as nothing,
  (array_agg(how order by asked desc))[1] as how, max(day) as "lastOn", count(*) over ()::int as total
from search_tally where deleted_at is null and day >= ?
group by text_key having not ?::boolean or coalesce(sum(asked) filter (where found = 'none'), 0) > 0
order by 2 desc, 1 limit ? offset ?`

/** Rare texts lose their words with time: they are the ones that could be about somebody. Binding: before this day. */
export const FORGET_SQL = `
delete from search_tally where day < ? and text_key <> '' and text_key in (
  select text_key from search_tally where deleted_at is null group by text_key having sum(asked) < 3)`

/** A term that people look for and find. */
export interface PopularText {
  text: string
  asked: number
}

/** Binding: first day. */
export const POPULAR_SQL = `
select (array_agg(text order by asked desc, text))[1] as text, sum(asked)::int as asked
from search_tally where deleted_at is null and day >= ? and text_key <> '' and found <> 'none' and how = 'exact'
group by text_key having sum(asked) >= 3 order by 2 desc, 1 limit 500`
