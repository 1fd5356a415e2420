import type { OutboxLetter } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { MAIL_KINDS } from "../../mail/kinds"
import { canSendAgain, kindWords, standing } from "./words"

const aLetter = (changes: Partial<OutboxLetter>): OutboxLetter => ({
  id: "mail_1",
  kind: "purchase_placed",
  recipient: "ha@example.com",
  locale: "vi",
  state: "waiting",
  tries: 0,
  round: 1,
  queuedAt: "2026-11-25T07:00:00.000Z",
  dueAt: "2026-11-25T07:00:00.000Z",
  sentAt: null,
  lastError: null,
  subject: null,
  text: null,
  ...changes,
})

describe("a letter on the operator's page", () => {
  it("is named, whatever its kind", () => {
    for (const kind of MAIL_KINDS) expect(kindWords(kind)).not.toBe(kind)
  })
  it("says where it stands", () => {
    expect(standing(aLetter({}))).toBe("Chờ gửi")
    expect(standing(aLetter({ tries: 2 }))).toBe("Gửi chưa được 2 lần, thử lại lúc 14:00, 25/11/2026")
    expect(standing(aLetter({ state: "failed", tries: 9 }))).toBe("Đã thôi gửi sau 9 lần")
    const sentAt = "2026-11-25T07:30:00.000Z"
    expect(standing(aLetter({ state: "sent", sentAt }))).toBe("Đã gửi lúc 14:30, 25/11/2026")
  })
  it("can be sent again only when it is not on its way", () => {
    const states = ["waiting", "sending", "sent", "failed"] as const
    expect(states.map((state) => canSendAgain(aLetter({ state })))).toEqual([false, false, true, true])
  })
})
