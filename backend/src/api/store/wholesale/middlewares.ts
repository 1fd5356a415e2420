import {
  AcceptInvitationBody,
  ApplyBody,
  DecideOrderBody,
  DeliveryPointBody,
  ImportSheetBody,
  InviteBody,
  MendSheetBody,
  OrderSheetBody,
  SaveSheetBody,
  SetMemberBody,
} from "@cho-phien/contract"
import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import type { z } from "zod"
import { validBody } from "../../http/validate"

/** A company's prices are its own: no cache between it and us keeps them. */
const keepPrivate = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  res.setHeader("cache-control", "private, no-store")
  next()
}

const COMPANY = "/store/wholesale/companies/:company_id"
const SHEET = `${COMPANY}/sheets/:sheet_id`
/** A sheet of 2,000 rows and 20 points. */
const LARGE = { sizeLimit: "4mb" } as const

const posts = (matcher: string, body: z.ZodType, bodyParser?: { sizeLimit: string }): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validBody(body)],
  ...(bodyParser && { bodyParser }),
})

/** Everything here is somebody's: signed in, kept private; which company, says `requireMembership` in each route. */
export const wholesaleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/wholesale/*",
    middlewares: [keepPrivate, authenticate("customer", ["bearer", "session"])],
  },
  posts("/store/wholesale/companies", ApplyBody),
  posts("/store/wholesale/invitations", AcceptInvitationBody),
  posts(`${COMPANY}/answer`, ApplyBody),
  posts(`${COMPANY}/delivery-points`, DeliveryPointBody),
  posts(`${COMPANY}/members/:member_id`, SetMemberBody),
  posts(`${COMPANY}/invitations`, InviteBody),
  posts(SHEET, SaveSheetBody, LARGE),
  posts(`${SHEET}/import`, ImportSheetBody, LARGE),
  posts(`${SHEET}/mend`, MendSheetBody),
  posts(`${SHEET}/order`, OrderSheetBody),
  posts(`${COMPANY}/orders/:order_id/decision`, DecideOrderBody),
]
