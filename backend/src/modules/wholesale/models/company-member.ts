import { model } from "@medusajs/framework/utils"

/** A customer's place in a company: what this person may do there. The same person may be in several. */
export const CompanyMember = model
  .define(
    { name: "company_member", tableName: "wholesale_member" },
    {
      id: model.id({ prefix: "wmem" }).primaryKey(),
      company_id: model.text(),
      customer_id: model.text(),
      roles: model.json(),
      /** Most that this person may order in a calendar month; null: no limit. */
      monthly_limit_dong: model.bigNumber().nullable(),
    },
  )
  .indexes([
    { on: ["company_id", "customer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["customer_id"] },
  ])
