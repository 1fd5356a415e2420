import {
  CERTIFIER_NAMES,
  type CertifierLevel,
  certifierFor,
  criteriaVersionOn,
  expiresOn,
  isCertifiable,
  isPlainDate,
  starsForScore,
} from "@cho-phien/ocop"
import { formatDay } from "@cho-phien/vietnam"
import { STARS_WORDS } from "./words"

/** What the office types of a council's result. */
export interface Assessment {
  totalScore: string
  decisionOn: string
  issuedOn: string
}

export type Conclusion =
  | { certifiable: false; words: string }
  | {
      certifiable: true
      stars: number
      level: CertifierLevel
      criteriaVersion: string
      usualAuthority: string
      words: string
    }

const USUAL_AUTHORITY: Record<CertifierLevel, string> = {
  district: "",
  province: "UBND tỉnh Cao Bằng",
  ministry: "Bộ Nông nghiệp và Môi trường",
}

/** What follows from points and day by the rules of the programme, in words for the form. */
export function conclusionOf({ totalScore, decisionOn, issuedOn }: Assessment): Conclusion {
  const total = Number(totalScore.replace(",", "."))
  if (totalScore.trim() === "" || !(total >= 0 && total <= 100)) return not("Nhập tổng điểm từ 0 đến 100.")
  const stars = starsForScore(total)
  if (!isCertifiable(stars))
    return not(`${total.toLocaleString("vi-VN")} điểm chưa đạt ba sao: không cấp giấy chứng nhận.`)
  if (!isPlainDate(decisionOn)) return not("Chọn ngày ký quyết định.")
  const level = certifierFor(stars, decisionOn)
  const criteria = criteriaVersionOn(decisionOn)
  if (!level || !criteria) return not("Ngày này trước khi có chương trình OCOP.")
  const first = isPlainDate(issuedOn) ? issuedOn : decisionOn
  return {
    certifiable: true,
    stars,
    level,
    criteriaVersion: criteria.code,
    usualAuthority: USUAL_AUTHORITY[level],
    words: `${STARS_WORDS[stars]} · ${CERTIFIER_NAMES[level].vi} công nhận · hiệu lực đến hết ${formatDay(expiresOn(first))}`,
  }
}

const not = (words: string): Conclusion => ({ certifiable: false, words })
