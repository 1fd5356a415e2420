import { useT } from "~/words/context"
import "./map.css"

/** Where Cao Bằng lies in the country, with both archipelagos. */
export function CountryMap({ src }: { src: string }) {
  const t = useT()
  return (
    <figure className="country-map">
      <img src={src} alt={t("map.countryAlt")} width={420} height={515} loading="lazy" />
      <figcaption className="muted">{t("map.country")}</figcaption>
    </figure>
  )
}
