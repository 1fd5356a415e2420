import { model } from "@medusajs/framework/utils"

/** What the platform keeps of a sale, from a day to a day. Two rules for the same goods never overlap (a constraint). */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crul" }).primaryKey(),
    /** Null: for every producer. */
    producer_id: model.text().nullable(),
    /** One of the six OCOP product groups; null: for every group. */
    group_code: model.text().nullable(),
    /** Hundredths of a per cent. */
    rate_bp: model.number(),
    /** Days `YYYY-MM-DD`, both included. */
    starts_on: model.text(),
    ends_on: model.text().nullable(),
    note: model.text().default(""),
    demonstration: model.boolean().default(false),
    /** Admin user; null: the seed. */
    made_by: model.text().nullable(),
  })
  .checks([
    { name: "CHK_commission_rule_rate", expression: (columns) => `${columns.rate_bp} between 0 and 5000` },
    {
      name: "CHK_commission_rule_days",
      expression: (columns) => `${columns.ends_on} is null or ${columns.ends_on} >= ${columns.starts_on}`,
    },
  ])
