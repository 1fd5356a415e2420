import { model } from "@medusajs/framework/utils"

/** One message of a bank's service or of Stripe, kept as it came before anything is made of it. Seen is not done (K27). */
export const BankEvent = model
  .define("bank_event", {
    id: model.id({ prefix: "bevt" }).primaryKey(),
    provider: model.text(),
    transaction_id: model.text(),
    body: model.text(),
    received_at: model.dateTime(),
    done_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["provider", "transaction_id"], unique: true }, { on: ["done_at", "received_at"] }])
