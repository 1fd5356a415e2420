import { model } from "@medusajs/framework/utils"

/** Two places that disagree about money, or a fact about money that needs a person. One row a thing and kind. */
export const Discrepancy = model
  .define("discrepancy", {
    id: model.id({ prefix: "discr" }).primaryKey(),
    kind: model.text(),
    /** What disagrees: the id of an order, a payment, a dispute at Stripe. */
    subject: model.text(),
    /** The purchase it is about, when known. */
    code: model.text().nullable(),
    /** By how much, or over how much it is. */
    amount_dong: model.bigNumber(),
    detail: model.text().default(""),
    /** `mended`: by the machine; `gone`: it agreed again when looked at; `closed`: by a person, with a note. */
    state: model.enum(["open", "mended", "gone", "closed"]).default("open"),
    first_seen_at: model.dateTime(),
    last_seen_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["kind", "subject"], unique: true }, { on: ["state", "last_seen_at"] }])
