import type { CertificateView } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { stateSentence, stateTitle } from "./state-words"
import "./certificate.css"

/** A certificate beside its product or producer: state, decision, dates, and the way to the whole of it. */
export function CertificateCard({ certificate }: { certificate: CertificateView }) {
  const t = useT()
  const lang = useLang()
  const [title, tone] = stateTitle(certificate.state)
  const day = (date: string) => formatDay(plainDate(date), lang)
  return (
    <div className="card certificate-card">
      <Notice tone={tone}>
        <p>
          <strong>
            {t("certificate.starsValue", { stars: certificate.stars })} · {t(title)}
          </strong>
        </p>
        <p>{stateSentence(certificate, t, lang)}</p>
      </Notice>
      <dl className="facts">
        <div>
          <dt>{t("certificate.number")}</dt>
          <dd>{certificate.number}</dd>
        </div>
        {certificate.decisionNumber ? (
          <div>
            <dt>{t("certificate.decision")}</dt>
            <dd lang="vi">{certificate.decisionNumber}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t("certificate.issued")}</dt>
          <dd>{day(certificate.issuedOn)}</dd>
        </div>
        <div>
          <dt>{t("certificate.expires")}</dt>
          <dd>{day(certificate.expiresOn)}</dd>
        </div>
      </dl>
      <p>
        <a href={inLang(lang, `/chung-nhan/${encodeURIComponent(certificate.number)}`)}>
          {t("certificate.detail", { number: certificate.number })}
        </a>
      </p>
    </div>
  )
}
