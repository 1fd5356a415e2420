import {
  AfterSalesQuery,
  AskReturnBody,
  CancelParcelBody,
  RETURN_PHOTO_BYTES_MAX,
  RETURN_PHOTOS_MAX,
  WriteMessageBody,
  WriteReviewBody,
} from "@cho-phien/contract"
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../http/validate"

const buyer = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })
const PARCELS = "/store/shopping/purchases/:code/parcels"
/** Photos in base64, and room for words. */
const RETURN_BYTES = Math.ceil((RETURN_PHOTOS_MAX * RETURN_PHOTO_BYTES_MAX * 4) / 3) + 65_536

/** Everything a buyer does with a parcel after the sale; who may is settled by `openedParcel`. */
export const afterSaleMiddlewares: MiddlewareRoute[] = [
  { matcher: PARCELS, methods: ["GET"], middlewares: [buyer, validQuery(AfterSalesQuery)] },
  { matcher: `${PARCELS}/*`, middlewares: [buyer] },
  {
    matcher: `${PARCELS}/:order_id/cancel`,
    methods: ["POST"],
    middlewares: [validBody(CancelParcelBody)],
  },
  {
    matcher: `${PARCELS}/:order_id/returns`,
    methods: ["POST"],
    bodyParser: { sizeLimit: RETURN_BYTES },
    middlewares: [validBody(AskReturnBody)],
  },
  {
    matcher: `${PARCELS}/:order_id/messages`,
    methods: ["POST"],
    middlewares: [validBody(WriteMessageBody)],
  },
  {
    matcher: `${PARCELS}/:order_id/reviews`,
    methods: ["POST"],
    middlewares: [validBody(WriteReviewBody)],
  },
]
