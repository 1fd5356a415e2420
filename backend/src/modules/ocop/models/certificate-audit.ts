import { model } from "@medusajs/framework/utils"

/** Who did what to a certificate, when and why. Rows are added, never changed (a trigger refuses it). */
export const CertificateAudit = model
  .define(
    { name: "certificate_audit", tableName: "ocop_certificate_audit" },
    {
      id: model.id({ prefix: "caud" }).primaryKey(),
      certificate_id: model.text(),
      deed: model.enum(["issued", "corrected", "revoked", "superseded"]),
      /** Id of the admin user, or the name of the program that did it. */
      actor: model.text(),
      at: model.dateTime(),
      reason: model.text().nullable(),
      before: model.json().nullable(),
      after: model.json().nullable(),
    },
  )
  .indexes([{ on: ["certificate_id", "at"] }])
