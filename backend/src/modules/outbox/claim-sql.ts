/** Letters as a JSON list; one that is queued already stays as it is. */
export const PUT_SQL = `
insert into outbox_mail (id, key, kind, recipient, locale, facts, due_at)
select id, key, kind, recipient, locale, facts, now()
from jsonb_to_recordset(?::jsonb) as mail(id text, key text, kind text, recipient text, locale text, facts jsonb)
on conflict (key) where deleted_at is null do nothing
returning id`

/** A worker died at every try: somebody must look. Bindings: most tries. */
export const GIVE_UP_SQL = `
update outbox_mail set state = 'failed', lease = null, leased_until = null, updated_at = now(),
  last_error = coalesce(last_error, 'Every try was cut short')
where state = 'sending' and leased_until < now() and tries >= ? and deleted_at is null`

/** Due letters, and letters whose worker died; two workers never get the same one. Bindings: lease, seconds, limit. */
export const CLAIM_SQL = `
update outbox_mail m
set state = 'sending', lease = ?, leased_until = now() + make_interval(secs => ?), tries = m.tries + 1, updated_at = now()
where m.id in (
  select id from outbox_mail
  where deleted_at is null
    and ((state = 'waiting' and due_at <= now()) or (state = 'sending' and leased_until < now()))
  order by due_at, id limit ? for update skip locked
)
returning m.id, m.key, m.kind, m.recipient, m.locale, m.facts, m.tries, m.round, m.lease, m.subject, m.text, m.html`

/** Bindings: subject, text, html, id, lease. */
export const KEEP_WORDS_SQL = `
update outbox_mail set subject = ?, text = ?, html = ?, updated_at = now() where id = ? and lease = ?`

/** Only the worker whose lease it is. Bindings: id, lease. */
export const SENT_SQL = `
update outbox_mail set state = 'sent', sent_at = now(), lease = null, leased_until = null, last_error = null,
  updated_at = now()
where id = ? and lease = ? and state = 'sending' returning id`

/** Bindings: state, minutes until it is due, error, id, lease. */
export const FAILED_SQL = `
update outbox_mail set state = ?, due_at = now() + make_interval(mins => ?), last_error = ?, lease = null,
  leased_until = null, updated_at = now()
where id = ? and lease = ? and state = 'sending' returning id`

/** An operator sends it again: a letter of its own, with new patience. Bindings: id. */
export const AGAIN_SQL = `
update outbox_mail set state = 'waiting', due_at = now(), tries = 0, round = round + 1, lease = null,
  leased_until = null, sent_at = null, last_error = null, updated_at = now()
where id = ? and state in ('sent', 'failed') and deleted_at is null returning id`
