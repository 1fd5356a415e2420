import type { Badge } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import { Star } from "./Star"
import "./ocop-badge.css"

/** Our plate for a certificate that is valid today. It takes the certificate's badge; there is no way to type stars. */
export function OcopBadge({ badge, large }: { badge: Badge; large?: boolean }) {
  const t = useT()
  const lang = useLang()
  const date = formatDay(plainDate(badge.validUntil), lang)
  return (
    <a
      className={large ? "ocop-badge ocop-badge-large" : "ocop-badge"}
      href={inLang(lang, `/chung-nhan/${encodeURIComponent(badge.number)}`)}
      aria-label={t("goods.badgeName", { stars: badge.stars, date })}
    >
      {large ? <Stars filled={badge.stars} /> : <Star filled />}
      <span>{t("goods.stars", { stars: badge.stars })}</span>
      {large && badge.demonstration ? (
        <small className="ocop-badge-demo">{t("goods.badgeDemo")}</small>
      ) : null}
    </a>
  )
}

function Stars({ filled }: { filled: number }) {
  return (
    <span className="ocop-badge-stars">
      {[1, 2, 3, 4, 5].map((place) => (
        <Star key={place} filled={place <= filled} />
      ))}
    </span>
  )
}
