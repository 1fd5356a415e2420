import {
  COLLECTION_PICTURE_SENT_MAX,
  CreateCollectionBody,
  EditCollectionBody,
  OfficeCollectionQuery,
  PictureCollectionBody,
  PreviewCollectionBody,
  PublishCollectionBody,
  ScheduleCollectionBody,
  ShowcaseGoodsQuery,
  WithdrawCollectionBody,
} from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "zod"
import { validBody, validQuery } from "../../http/validate"

const BASE = "/admin/showcase"
const get = (path: string, query: z.ZodType): MiddlewareRoute => ({
  matcher: BASE + path,
  methods: ["GET"],
  middlewares: [validQuery(query)],
})
const post = (path: string, body: z.ZodType): MiddlewareRoute => ({
  matcher: BASE + path,
  methods: ["POST"],
  middlewares: [validBody(body)],
})

/** The desk where collections are made. Medusa lets only admin users under /admin; what comes in is parsed here. */
export const showcaseDeskMiddlewares: MiddlewareRoute[] = [
  get("/collections", OfficeCollectionQuery),
  get("/goods", ShowcaseGoodsQuery),
  post("/collections", CreateCollectionBody),
  post("/collections/:id", EditCollectionBody),
  post("/collections/:id/publish", PublishCollectionBody),
  post("/collections/:id/schedule", ScheduleCollectionBody),
  post("/collections/:id/withdraw", WithdrawCollectionBody),
  post("/preview", PreviewCollectionBody),
  {
    ...post("/collections/:id/picture", PictureCollectionBody),
    bodyParser: { sizeLimit: COLLECTION_PICTURE_SENT_MAX + 1024 },
  },
]
