import type { OfficeVoucherListResponse } from "@cho-phien/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../office/ask"

export const VOUCHERS_KEY = "vouchers"

/** Every voucher, newest first. */
export const useVouchers = () =>
  useQuery({ queryKey: [VOUCHERS_KEY], queryFn: () => ask<OfficeVoucherListResponse>("/admin/vouchers") })
