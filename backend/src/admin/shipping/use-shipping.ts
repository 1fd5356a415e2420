import type { OfficeShippingResponse } from "@cho-phien/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../office/ask"

export const SHIPPING_KEY = "shipping-rates"

/** The table of postage and every producer's threshold. */
export const useShipping = () =>
  useQuery({ queryKey: [SHIPPING_KEY], queryFn: () => ask<OfficeShippingResponse>("/admin/shipping-rates") })
