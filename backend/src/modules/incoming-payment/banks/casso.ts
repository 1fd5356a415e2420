import { z } from "zod"
import type { Bank } from "./bank"
import { headerOf, proofOf, vietnamInstant } from "./signature"

const Message = z.object({
  data: z.object({
    id: z.int(),
    reference: z.string(),
    description: z.string(),
    amount: z.int(),
    transactionDateTime: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    accountNumber: z.string(),
    virtualAccountNumber: z.string().nullish(),
  }),
})

/** Casso's webhook v2: `t=<ms>,v1=<hex>`, HMAC-SHA512 over `t.JSON` with the keys sorted at every level. */
export const casso: Bank = {
  prove(rawBody, headers, { secret, now }) {
    const given = /^t=(\d+),v1=([0-9a-f]+)$/.exec(headerOf(headers, "x-casso-signature"))
    const sorted = sortedJson(rawBody)
    if (!given || sorted === null) return { ok: false, reason: "unsigned" }
    const [, timestamp = "", signature = ""] = given
    return proofOf({
      algorithm: "sha512",
      secret,
      message: `${timestamp}.${sorted}`,
      given: signature,
      sentAt: Number(timestamp),
      now,
    })
  },

  /** Money that leaves has a negative amount. */
  read(body) {
    const data = Message.safeParse(body).data?.data
    if (!data) return null
    return {
      transactionId: String(data.id),
      direction: data.amount < 0 ? "out" : "in",
      accounts: [data.accountNumber, ...(data.virtualAccountNumber ? [data.virtualAccountNumber] : [])],
      amountDong: Math.abs(data.amount),
      content: data.description,
      reference: data.reference,
      at: vietnamInstant(data.transactionDateTime),
    }
  },
}

function sortedJson(rawBody: string): string | null {
  try {
    return JSON.stringify(sorted(JSON.parse(rawBody)))
  } catch {
    return null
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
