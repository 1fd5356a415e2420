import type { OfficeCertificateListResponse, OfficeCertificateResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const CERTIFICATES_KEY = "ocop-certificates"
const PATH = "/admin/ocop/certificates"

/** One page of certificates; the old page stays until the new one is there. */
export const useCertificates = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [CERTIFICATES_KEY, "list", asked],
    queryFn: () => ask<OfficeCertificateListResponse>(PATH + queryOf(asked)),
    placeholderData: keepPreviousData,
  })

/** One certificate with its history. */
export const useCertificate = (id: string) =>
  useQuery({
    queryKey: [CERTIFICATES_KEY, "one", id],
    queryFn: () => ask<OfficeCertificateResponse>(`${PATH}/${encodeURIComponent(id)}`),
    enabled: id !== "",
  })
