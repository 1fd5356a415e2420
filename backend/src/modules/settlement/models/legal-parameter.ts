import { model } from "@medusajs/framework/utils"

/** A figure of the law with the days on which it holds, where it stands written and how sure we are of it. */
export const LegalParameter = model
  .define("legal_parameter", {
    id: model.id({ prefix: "lpar" }).primaryKey(),
    kind: model.enum(["withholding_subject", "withholding_rate", "commission_vat"]),
    /** A legal form, a tax activity, or `all`. */
    key: model.text(),
    /** Hundredths of a per cent. */
    vat_bp: model.number().default(0),
    pit_bp: model.number().default(0),
    effective_from: model.text(),
    effective_to: model.text().nullable(),
    published_on: model.text().nullable(),
    /** Act and article. */
    legal_ref: model.text(),
    state: model.enum(["in_force", "suspended", "repealed"]).default("in_force"),
    /** Whether we read the act itself, somebody's word of it, or nobody's. */
    proof: model.enum(["read", "second_hand", "unverified"]),
    note: model.text().default(""),
    /** Who changed the state last, when and why; null: as it was entered. */
    changed_by: model.text().nullable(),
    changed_at: model.dateTime().nullable(),
    change_note: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_legal_parameter_applied_unique",
      on: ["kind", "key", "effective_from"],
      unique: true,
      where: "deleted_at IS NULL AND state <> 'suspended'",
    },
  ])
