import { describe, expect, it } from "vitest"
import { conclusionOf } from "./conclusion"

describe("what the issue form concludes", () => {
  it("says stars, certifier and last day as soon as points and day are there", () => {
    expect(conclusionOf({ totalScore: "71,25", decisionOn: "2026-11-20", issuedOn: "" })).toMatchObject({
      certifiable: true,
      stars: 4,
      level: "province",
      criteriaVersion: "2023",
      words: "Bốn sao · Cấp tỉnh công nhận · hiệu lực đến hết 19/11/2029",
    })
  })

  it("counts the 36 months from the first valid day when it differs from the decision", () => {
    const later = conclusionOf({ totalScore: "92", decisionOn: "2026-11-20", issuedOn: "2026-12-01" })
    expect(later.words).toBe("Năm sao · Cấp trung ương công nhận · hiệu lực đến hết 30/11/2029")
  })

  it.each([
    ["", "Nhập tổng điểm từ 0 đến 100."],
    ["một trăm", "Nhập tổng điểm từ 0 đến 100."],
    ["100.5", "Nhập tổng điểm từ 0 đến 100."],
    ["49,99", "49,99 điểm chưa đạt ba sao: không cấp giấy chứng nhận."],
    ["55", "Chọn ngày ký quyết định."],
  ])("says for %s points without a day: %s", (totalScore, words) => {
    expect(conclusionOf({ totalScore, decisionOn: "", issuedOn: "" })).toEqual({ certifiable: false, words })
  })
})
