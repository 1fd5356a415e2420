import { z } from "zod"
import type { Bank } from "./bank"
import { headerOf, proofOf, vietnamInstant } from "./signature"

const Message = z.object({
  id: z.int(),
  transactionDate: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
  accountNumber: z.string(),
  subAccount: z.string().nullish(),
  content: z.string(),
  transferType: z.enum(["in", "out"]),
  transferAmount: z.int().min(0),
  referenceCode: z.string().nullish(),
})

/** developer.sepay.vn: `sha256=` HMAC-SHA256 over `timestamp.rawBody`, time in seconds. */
export const sepay: Bank = {
  prove(rawBody, headers, { secret, now }) {
    const timestamp = headerOf(headers, "x-sepay-timestamp")
    const signature = headerOf(headers, "x-sepay-signature")
    if (!timestamp || !signature) return { ok: false, reason: "unsigned" }
    return proofOf({
      algorithm: "sha256",
      secret,
      message: `${timestamp}.${rawBody}`,
      given: signature.replace(/^sha256=/, ""),
      sentAt: Number(timestamp) * 1000,
      now,
    })
  },

  read(body) {
    const message = Message.safeParse(body).data
    if (!message) return null
    return {
      transactionId: String(message.id),
      direction: message.transferType,
      accounts: [message.accountNumber, ...(message.subAccount ? [message.subAccount] : [])],
      amountDong: message.transferAmount,
      content: message.content,
      reference: message.referenceCode ?? "",
      at: vietnamInstant(message.transactionDate),
    }
  },
}
