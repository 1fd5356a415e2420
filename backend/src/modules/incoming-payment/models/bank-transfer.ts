import { model } from "@medusajs/framework/utils"

/** Money that came to the account: what it paid, or why nobody knows yet. */
export const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "btrf" }).primaryKey(),
    bank_event_id: model.text().unique(),
    provider: model.text(),
    account: model.text(),
    amount_dong: model.bigNumber(),
    /** What the bank says of it, word for word. */
    content: model.text(),
    reference: model.text(),
    sent_at: model.dateTime(),
    /** `matched` counts towards its purchase; `unmatched` waits for an operator; `returned` went back to its sender. */
    state: model.enum(["matched", "unmatched", "returned"]).default("unmatched"),
    reason: model
      .enum([
        "no_code",
        "several_codes",
        "unknown_code",
        "other_account",
        "already_paid",
        "expired",
        "given_back",
      ])
      .nullable(),
    awaited_payment_id: model.text().index().nullable(),
    /** What of it is to go back: more than was asked for, or all of it when the purchase had ended. */
    refund_due_dong: model.bigNumber().default(0),
  })
  .indexes([{ on: ["state", "sent_at"] }])
