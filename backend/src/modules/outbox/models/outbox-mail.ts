import { model } from "@medusajs/framework/utils"

/** One letter to one person. The row stands before anything is sent, so that a crash or a dead server loses none. */
export const OutboxMail = model
  .define("outbox_mail", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    /** What it tells of, once: `purchase_placed:<group>`. Whoever queues it again queues nothing. */
    key: model.text().unique(),
    kind: model.text(),
    recipient: model.text(),
    locale: model.enum(["vi", "en"]).default("vi"),
    /** Ids of what it tells of; the words are made from them at the first try and kept. */
    facts: model.json(),
    /** `failed`: given up, an operator must look. */
    state: model.enum(["waiting", "sending", "sent", "failed"]).default("waiting"),
    due_at: model.dateTime(),
    tries: model.number().default(0),
    /** How often an operator sent it again on purpose; each time it is a letter of its own. */
    round: model.number().default(1),
    /** Names the worker that is sending it; another one takes over when the lease is over. */
    lease: model.text().nullable(),
    leased_until: model.dateTime().nullable(),
    /** The same bytes at every try. */
    subject: model.text().nullable(),
    text: model.text().nullable(),
    html: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["state", "due_at"] }])
