import type { CertificateView } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import type { ReactNode } from "react"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import type { PlainKey } from "~/words/types"

/** All that stands on the paper, row by row; what is not known has no row. */
export function CertificateFacts({ certificate }: { certificate: CertificateView }) {
  const t = useT()
  const lang = useLang()
  const day = (date: string) => formatDay(plainDate(date), lang)
  const { product, producer, decisionNumber, decisionOn } = certificate
  const decision =
    decisionNumber && decisionOn
      ? t("certificate.decisionValue", { number: decisionNumber, date: day(decisionOn) })
      : decisionNumber
  const criteria =
    certificate.criteriaVersion === "2020" ? "certificate.criteria2020" : "certificate.criteria2023"
  const rows: readonly (readonly [PlainKey, ReactNode])[] = [
    ["certificate.number", certificate.number],
    ["certificate.product", product?.name],
    [
      "certificate.productThen",
      product?.name === certificate.productNameThen ? null : certificate.productNameThen,
    ],
    [
      "certificate.producer",
      producer ? <a href={inLang(lang, `/nha-san-xuat/${producer.slug}`)}>{producer.name}</a> : null,
    ],
    ["certificate.place", certificate.commune?.fullName],
    ["certificate.placeThen", certificate.placeThen],
    ["certificate.decision", decision],
    ["certificate.authority", certificate.authority],
    ["certificate.issued", day(certificate.issuedOn)],
    ["certificate.expires", day(certificate.expiresOn)],
    ["certificate.criteria", t(criteria)],
  ]
  return (
    <>
      <dl className="facts">
        {rows.map(([key, value]) =>
          value ? (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {certificate.source ? (
        <p className="muted small">{t("certificate.source", { source: certificate.source })}</p>
      ) : null}
    </>
  )
}
