import type { CertificateView } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import { stateSentence, stateTitle } from "./state-words"
import "./certificate.css"

/** Several certificates in a line each: what for, how it stands, and the way to the paper. */
export function CertificateList({ certificates }: { certificates: readonly CertificateView[] }) {
  const t = useT()
  const lang = useLang()
  return (
    <ul className="certificate-list">
      {certificates.map((certificate) => {
        const [title, tone] = stateTitle(certificate.state)
        return (
          <li key={certificate.number}>
            <a href={inLang(lang, `/chung-nhan/${encodeURIComponent(certificate.number)}`)}>
              {certificate.productNameThen}, {certificate.number}
            </a>
            <p className="small">
              {t("certificate.starsValue", { stars: certificate.stars })} ·{" "}
              <strong className={`certificate-tone-${tone}`}>{t(title)}</strong>
            </p>
            <p className="muted small">{stateSentence(certificate, t, lang)}</p>
          </li>
        )
      })}
    </ul>
  )
}
