import type { MailboxResponse, OutboxResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const OUTBOX_KEY = "outbox"

/** One page of letters; the old page stays until the new one is there. */
export const useOutbox = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [OUTBOX_KEY, asked],
    queryFn: () => ask<OutboxResponse>(`/admin/outbox${queryOf(asked)}`),
    placeholderData: keepPreviousData,
  })

/** The mailbox on disk of a shop without a mail server. */
export const useMailbox = () =>
  useQuery({
    queryKey: ["mailbox"],
    queryFn: () => ask<MailboxResponse>("/admin/mailbox"),
    retry: false,
  })
