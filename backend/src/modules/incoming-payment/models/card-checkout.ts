import { model } from "@medusajs/framework/utils"

/** One opening of Stripe's page for a purchase. The row is there before Stripe is asked, and its id is the key. */
export const CardCheckout = model
  .define("card_checkout", {
    id: model.id({ prefix: "ccko" }).primaryKey(),
    awaited_payment_id: model.text().index(),
    /** Stripe's id of the page; null until Stripe has answered. */
    stripe_session_id: model.text().unique().nullable(),
    payment_intent: model.text().nullable(),
    url: model.text().nullable(),
    amount_dong: model.bigNumber(),
    language: model.enum(["vi", "en"]).default("vi"),
    /** `returned`: it was paid though nothing was to be paid any more, and the money went back to the card. */
    state: model.enum(["open", "paid", "expired", "returned"]).default("open"),
    /** When Stripe closes the page by itself. */
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["state", "expires_at"] }, { on: ["payment_intent"] }])
