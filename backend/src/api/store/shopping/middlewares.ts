import {
  AddLineBody,
  CartQuery,
  ChangeMethodBody,
  LookupBody,
  OpenCardBody,
  PaperQuery,
  PlaceOrderBody,
  PurchaseListQuery,
  PurchaseQuery,
  SetLineBody,
  VoucherBody,
} from "@cho-phien/contract"
import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { guardMiddlewares } from "../../guards/middlewares"
import { validBody, validQuery } from "../../http/validate"
import { afterSaleMiddlewares } from "./after-sale-middlewares"

const customer = authenticate("customer", ["bearer", "session"])
const customerIfAny = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })

/** A cart or a purchase is somebody's: no cache between them and us keeps it. */
const keepPrivate = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  res.setHeader("cache-control", "private, no-store")
  next()
}

export const shoppingMiddlewares: MiddlewareRoute[] = [
  ...guardMiddlewares,
  { matcher: "/store/shopping/*", middlewares: [keepPrivate] },
  {
    matcher: "/store/shopping/carts",
    methods: ["POST"],
    middlewares: [customerIfAny, validQuery(CartQuery)],
  },
  { matcher: "/store/shopping/carts/:id", methods: ["GET"], middlewares: [validQuery(CartQuery)] },
  {
    matcher: "/store/shopping/carts/:id/lines",
    methods: ["POST"],
    middlewares: [validQuery(CartQuery), validBody(AddLineBody)],
  },
  {
    matcher: "/store/shopping/carts/:id/lines/:line_id",
    methods: ["POST"],
    middlewares: [validQuery(CartQuery), validBody(SetLineBody)],
  },
  {
    matcher: "/store/shopping/carts/:id/vouchers",
    methods: ["POST"],
    middlewares: [validQuery(CartQuery), validBody(VoucherBody)],
  },
  {
    matcher: "/store/shopping/carts/:id/vouchers/remove",
    methods: ["POST"],
    middlewares: [validQuery(CartQuery), validBody(VoucherBody)],
  },
  {
    matcher: "/store/shopping/carts/:id/order",
    methods: ["POST"],
    middlewares: [customerIfAny, validBody(PlaceOrderBody)],
  },
  { matcher: "/store/shopping/lookup", methods: ["POST"], middlewares: [validBody(LookupBody)] },
  {
    matcher: "/store/shopping/purchases",
    methods: ["GET"],
    middlewares: [customer, validQuery(PurchaseListQuery)],
  },
  {
    matcher: "/store/shopping/purchases/:code",
    methods: ["GET"],
    middlewares: [customerIfAny, validQuery(PurchaseQuery)],
  },
  {
    matcher: "/store/shopping/purchases/:code/documents/:kind",
    methods: ["GET"],
    middlewares: [customerIfAny, validQuery(PaperQuery)],
  },
  {
    matcher: "/store/shopping/purchases/:code/hold",
    methods: ["POST"],
    middlewares: [customerIfAny, validQuery(PurchaseQuery)],
  },
  {
    matcher: "/store/shopping/purchases/:code/card",
    methods: ["POST"],
    middlewares: [customerIfAny, validBody(OpenCardBody)],
  },
  {
    matcher: "/store/shopping/purchases/:code/card/check",
    methods: ["POST"],
    middlewares: [customerIfAny, validQuery(PurchaseQuery)],
  },
  {
    matcher: "/store/shopping/purchases/:code/method",
    methods: ["POST"],
    middlewares: [customerIfAny, validBody(ChangeMethodBody)],
  },
  ...afterSaleMiddlewares,
]
