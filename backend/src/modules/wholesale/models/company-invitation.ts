import { model } from "@medusajs/framework/utils"

/** A letter that makes one e-mail address a member, once, for a week. The token itself is not kept. */
export const CompanyInvitation = model
  .define(
    { name: "company_invitation", tableName: "wholesale_invitation" },
    {
      id: model.id({ prefix: "winv" }).primaryKey(),
      company_id: model.text(),
      email: model.text(),
      roles: model.json(),
      token_digest: model.text(),
      invited_by: model.text(),
      expires_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["token_digest"], unique: true, where: "deleted_at IS NULL" }, { on: ["company_id"] }])
