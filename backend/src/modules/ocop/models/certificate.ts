import { model } from "@medusajs/framework/utils"

/** A day as text keeps its date in every zone; the CHECK refuses 30 February. */
const isDay = (column: string) =>
  `"${column}" is null or "${column}" = to_char(ocop_day("${column}"), 'YYYY-MM-DD')`

/**
 * Giấy chứng nhận OCOP. Days are Vietnam's, `YYYY-MM-DD`. There is no status column: what a certificate is
 * worth follows from its days and today (`@cho-phien/ocop`). `superseded_on` is the day the next one begins.
 */
export const Certificate = model
  .define(
    { name: "certificate", tableName: "ocop_certificate" },
    {
      id: model.id({ prefix: "cert" }).primaryKey(),
      /** As issued. */
      number: model.text(),
      /** The number as it is compared (`normaliseCertificateNumber`): look up by this. */
      number_key: model.text(),
      decision_number: model.text().nullable(),
      decision_on: model.text().nullable(),
      authority: model.text(),
      level: model.enum(["district", "province", "ministry"]),
      stars: model.number(),
      total_score: model.float().nullable(),
      criteria_version: model.text(),
      issued_on: model.text(),
      /** The last day it is valid. */
      expires_on: model.text(),
      revoked_on: model.text().nullable(),
      revocation_reason: model.text().nullable(),
      revocation_decision: model.text().nullable(),
      superseded_by_id: model.text().nullable(),
      superseded_on: model.text().nullable(),
      product_id: model.text().nullable(),
      producer_id: model.text().nullable(),
      /** As printed; a later change of the product's name changes nothing here. */
      product_name_then: model.text(),
      /** Commune and district as they were called on the day of issue. */
      place_then: model.text().nullable(),
      revision: model.number().default(1),
      demonstration: model.boolean().default(false),
      source: model.text().nullable(),
      /** Number, decision, product and producer without marks, lower case; what a search looks in. */
      folded_text: model.text().default(""),
    },
  )
  .indexes([
    {
      name: "IDX_ocop_certificate_number_key_unique",
      on: ["number_key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["product_id", "expires_on"] },
    { on: ["producer_id"] },
    { on: ["expires_on"] },
    { on: ["superseded_by_id"] },
  ])
  .checks([
    { name: "CHK_ocop_certificate_stars", expression: (columns) => `${columns.stars} between 3 and 5` },
    {
      name: "CHK_ocop_certificate_days",
      expression: () =>
        ["decision_on", "issued_on", "expires_on", "revoked_on", "superseded_on"]
          .map((column) => `(${isDay(column)})`)
          .join(" and "),
    },
    {
      name: "CHK_ocop_certificate_order",
      expression: (columns) =>
        `${columns.issued_on} <= ${columns.expires_on} and coalesce(${columns.revoked_on} >= ${columns.issued_on}, true) and coalesce(${columns.superseded_on} >= ${columns.issued_on}, true)`,
    },
    {
      name: "CHK_ocop_certificate_superseded",
      expression: (columns) => `(${columns.superseded_by_id} is null) = (${columns.superseded_on} is null)`,
    },
  ])
