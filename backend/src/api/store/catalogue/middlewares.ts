import {
  CertificateCheckQuery,
  CollectionDetailQuery,
  CollectionListQuery,
  HomeQuery,
  PlaceDetailQuery,
  PlaceListQuery,
  ProducerDetailQuery,
  ProducerListQuery,
  ProductDetailQuery,
  ProductListQuery,
  SearchQuery,
  SeasonQuery,
  SuggestQuery,
} from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "zod"
import { validQuery } from "../../http/validate"
import { cacheUntilMidnight } from "./cache"

const read = (path: string, query: z.ZodType): MiddlewareRoute => ({
  matcher: `/store/catalogue/${path}`,
  methods: ["GET"],
  middlewares: [cacheUntilMidnight, validQuery(query)],
})

export const catalogueMiddlewares: MiddlewareRoute[] = [
  read("home", HomeQuery),
  read("products", ProductListQuery),
  read("search", SearchQuery),
  read("suggest", SuggestQuery),
  read("products/:handle", ProductDetailQuery),
  read("producers", ProducerListQuery),
  read("producers/:slug", ProducerDetailQuery),
  read("collections", CollectionListQuery),
  read("collections/:slug", CollectionDetailQuery),
  read("certificates/:number", CertificateCheckQuery),
  read("places", PlaceListQuery),
  read("places/:slug", PlaceDetailQuery),
  read("season", SeasonQuery),
  read("addresses", z.object({})),
  read("moved/:kind/:slug", z.object({})),
]
