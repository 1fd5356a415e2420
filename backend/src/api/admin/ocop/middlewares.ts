import {
  BankAccountBody,
  CorrectCertificateBody,
  CreateProducerBody,
  IssueCertificateBody,
  OfficeCertificateQuery,
  OfficeProducerQuery,
  RevokeCertificateBody,
  UpdateProducerBody,
} from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

/** Routes of the OCOP office. Medusa lets only admin users under /admin; what comes in is parsed here. */
export const officeOcopMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/certificates",
    methods: ["GET"],
    middlewares: [validQuery(OfficeCertificateQuery)],
  },
  { matcher: "/admin/ocop/certificates", methods: ["POST"], middlewares: [validBody(IssueCertificateBody)] },
  {
    matcher: "/admin/ocop/certificates/:id/correct",
    methods: ["POST"],
    middlewares: [validBody(CorrectCertificateBody)],
  },
  {
    matcher: "/admin/ocop/certificates/:id/revoke",
    methods: ["POST"],
    middlewares: [validBody(RevokeCertificateBody)],
  },
  { matcher: "/admin/producers", methods: ["GET"], middlewares: [validQuery(OfficeProducerQuery)] },
  { matcher: "/admin/producers", methods: ["POST"], middlewares: [validBody(CreateProducerBody)] },
  { matcher: "/admin/producers/:id", methods: ["POST"], middlewares: [validBody(UpdateProducerBody)] },
  {
    matcher: "/admin/producers/:id/bank-account",
    methods: ["POST"],
    middlewares: [validBody(BankAccountBody)],
  },
]
