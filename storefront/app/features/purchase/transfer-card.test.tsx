import type { Lang } from "@cho-phien/contract"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { wordsOf } from "~/lib/words.server"
import { WordsProvider } from "~/words/context"
import { TransferCard } from "./TransferCard"
import { transferPageView } from "./transfer-view.server"

const waiting = {
  state: "waiting" as const,
  dueDong: 446_665,
  receivedDong: 0,
  content: "CP7K2M9QX3",
  payTo: { bankName: "VietinBank", account: "113366668888", accountName: "CHO PHIEN", payload: "000201" },
  holdsUntil: "2026-11-25T08:15:00.000Z",
  canHoldLonger: true,
}
const page = async (changes: object = {}, lang: Lang = "vi") => {
  const transfer = await transferPageView({ ...waiting, ...changes }, lang)
  return renderToStaticMarkup(
    <WordsProvider lang={lang} words={wordsOf(lang)}>
      <TransferCard code="CP7K2M9QX3" id="chuyen-khoan" transfer={transfer} />
    </WordsProvider>,
  )
}

describe("the card of a transfer", () => {
  it("has a code to scan, a picture to keep and every field to copy; copying waits for script", async () => {
    const html = await page()
    expect(html).toContain('alt="Mã VietQR có sẵn tài khoản, số tiền và nội dung"')
    expect(html).toContain('download="CP7K2M9QX3.png"')
    expect([...html.matchAll(/data-text="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "VietinBank",
      "113366668888",
      "CHO PHIEN",
      "446665",
      "CP7K2M9QX3",
    ])
    expect(html.match(/<button type="button"[^>]* hidden=""/g)).toHaveLength(5)
    expect(html).toContain("Hàng được giữ đến 15:15, 25/11/2026.")
  })
  it("holds longer by an ordinary form, while that is possible", async () => {
    expect(await page()).toMatch(
      /<form method="post" action="\/don-hang\/CP7K2M9QX3">.*name="deed" value="hold"/,
    )
    expect(await page({ canHoldLonger: false })).not.toContain("<form")
  })
  it("asks for the rest after a part has come", async () => {
    const html = await page({ dueDong: 46_665, receivedDong: 400_000 })
    expect(html).toContain("Đã nhận 400.000\u00a0₫. Còn thiếu 46.665\u00a0₫")
  })
  it("asks for nothing when it is paid, and says what becomes of the money when it is too late", async () => {
    const ended = { dueDong: 0, payTo: null, canHoldLonger: false }
    expect(await page({ ...ended, state: "paid" })).not.toContain("cp-await")
    expect(await page({ ...ended, state: "expired" })).toContain("tiền không mất")
    expect(await page({ ...ended, state: "expired" }, "en")).toContain("the money is not lost")
  })
})
