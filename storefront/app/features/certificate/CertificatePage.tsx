import type { CertificateCheckResponse, CertificateView } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { Brocade } from "~/ui/brocade/Brocade"
import { LinkButton } from "~/ui/button/Button"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { CertificateFacts } from "./CertificateFacts"
import { CheckForm } from "./CheckForm"
import { stateSentence, stateTitle } from "./state-words"
import { WhatStarsSay } from "./WhatStarsSay"
import "./certificate.css"

/** The answer to one number, as of today; an unknown one is an answer too. */
export function CertificatePage({ check }: { check: CertificateCheckResponse }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack-l">
      {check.certificate ? (
        <Known certificate={check.certificate} />
      ) : (
        <div className="stack">
          <h1>{t("certificate.unknownTitle")}</h1>
          <Notice tone="warning">
            <p>{t("certificate.unknown", { number: check.asked })}</p>
          </Notice>
        </div>
      )}
      <p className="muted small">
        {t("certificate.checkedOn", { date: formatDay(plainDate(check.checkedOn), lang) })}
      </p>
      <WhatStarsSay />
      <section className="stack">
        <h2>{t("certificate.again")}</h2>
        <CheckForm />
      </section>
    </div>
  )
}

function Known({ certificate }: { certificate: CertificateView }) {
  const t = useT()
  const lang = useLang()
  const [title, tone] = stateTitle(certificate.state)
  return (
    <article className="card certificate">
      <Brocade pattern="hook" />
      <div className="certificate-body">
        <h1>
          <small>{t("certificate.starsValue", { stars: certificate.stars })}</small>{" "}
          <span>{certificate.product?.name ?? certificate.productNameThen}</span>
        </h1>
        <Notice tone={tone}>
          <p className="certificate-state">
            <strong>{t(title)}</strong>
          </p>
          <p>{stateSentence(certificate, t, lang)}</p>
          {certificate.revocationReason ? (
            <p lang="vi">{t("certificate.revokedReason", { reason: certificate.revocationReason })}</p>
          ) : null}
          {certificate.supersededBy ? (
            <p>
              <a href={inLang(lang, `/chung-nhan/${encodeURIComponent(certificate.supersededBy)}`)}>
                {t("certificate.seeNewer")}
              </a>
            </p>
          ) : null}
        </Notice>
        {certificate.demonstration ? <p className="certificate-demo">{t("certificate.demo")}</p> : null}
        <CertificateFacts certificate={certificate} />
        {certificate.product?.listed ? (
          <p>
            <LinkButton href={inLang(lang, `/san-pham/${certificate.product.handle}`)}>
              {t("certificate.seeProduct")}
            </LinkButton>
          </p>
        ) : null}
      </div>
      <Brocade pattern="hook" />
    </article>
  )
}
