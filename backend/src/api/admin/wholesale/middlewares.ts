import { DecideCompanyBody, OfficeCompanyQuery, RecordPaymentBody, SetTermsBody } from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

const COMPANY = "/admin/wholesale/companies/:id"

/** The wholesale desk. Medusa lets only admin users under /admin. */
export const officeWholesaleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/wholesale/companies",
    methods: ["GET"],
    middlewares: [validQuery(OfficeCompanyQuery)],
  },
  { matcher: `${COMPANY}/decision`, methods: ["POST"], middlewares: [validBody(DecideCompanyBody)] },
  { matcher: `${COMPANY}/terms`, methods: ["POST"], middlewares: [validBody(SetTermsBody)] },
  { matcher: `${COMPANY}/payments`, methods: ["POST"], middlewares: [validBody(RecordPaymentBody)] },
]
