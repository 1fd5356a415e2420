import type { OfficeCertificate } from "@cho-phien/contract"
import { CERTIFIER_NAMES } from "@cho-phien/ocop"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import type { ReactNode } from "react"
import { StateBadge } from "./StateBadge"
import { daysLeftWords, STARS_WORDS } from "./words"

const dayWords = (day: string | null) => (day ? formatDay(plainDate(day)) : "—")

/** What a certificate says, as pairs. */
export function CertificateFacts({ certificate }: { certificate: OfficeCertificate }) {
  const left = daysLeftWords(certificate.daysLeft)
  const facts: [string, ReactNode][] = [
    ["Tình trạng", <StateBadge key="state" state={certificate.state} />],
    ["Hạng", STARS_WORDS[certificate.stars]],
    [
      "Tổng điểm",
      `${certificate.totalScore?.toLocaleString("vi-VN") ?? "—"} (bộ tiêu chí ${certificate.criteriaVersion})`,
    ],
    ["Có hiệu lực từ", dayWords(certificate.issuedOn)],
    ["Hết hiệu lực sau", `${dayWords(certificate.expiresOn)}${left && ` · ${left}`}`],
    ["Quyết định", `${certificate.decisionNumber ?? "—"}, ký ngày ${dayWords(certificate.decisionOn)}`],
    ["Cơ quan", `${certificate.authority} · ${CERTIFIER_NAMES[certificate.level].vi.toLowerCase()}`],
    ["Chủ thể", certificate.producer?.name ?? "—"],
    ["Tên khi cấp", certificate.productNameThen],
    ["Nơi khi cấp", certificate.placeThen ?? "—"],
    ["Nguồn", certificate.source ?? "—"],
  ]
  if (certificate.revokedOn) {
    facts.splice(1, 0, ["Thu hồi từ", `${dayWords(certificate.revokedOn)}: ${certificate.revocationReason}`])
  }
  return (
    <dl className="txt-small grid grid-cols-[8rem_1fr] gap-x-4 gap-y-2">
      {facts.map(([term, words]) => (
        <div key={term} className="contents">
          <dt className="text-ui-fg-subtle">{term}</dt>
          <dd className="text-ui-fg-base min-w-0 break-words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
