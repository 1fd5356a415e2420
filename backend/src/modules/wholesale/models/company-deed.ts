import { model } from "@medusajs/framework/utils"

/** Who did what to a company, when and why. Rows are added, never changed. */
export const CompanyDeed = model
  .define(
    { name: "company_deed", tableName: "wholesale_company_deed" },
    {
      id: model.id({ prefix: "wdee" }).primaryKey(),
      company_id: model.text(),
      deed: model.text(),
      /** Id of the admin user or of the customer. */
      actor: model.text(),
      at: model.dateTime(),
      note: model.text().default(""),
      before: model.json().nullable(),
      after: model.json().nullable(),
    },
  )
  .indexes([{ on: ["company_id", "at"] }])
