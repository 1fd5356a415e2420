import { model } from "@medusajs/framework/utils"

/** What a company calls a variant in its own books; its sheets are read by it. */
export const ArticleCode = model
  .define(
    { name: "article_code", tableName: "wholesale_article_code" },
    {
      id: model.id({ prefix: "wart" }).primaryKey(),
      company_id: model.text(),
      variant_id: model.text(),
      code: model.text(),
    },
  )
  .indexes([{ on: ["company_id", "code"], unique: true, where: "deleted_at IS NULL" }])
