import type { ProducerMedium } from "@cho-phien/contract"
import { useT } from "~/words/context"

/** Films and articles about a producer. Links, not players: nothing of another site is loaded before it is asked for. */
export function Media({ media }: { media: readonly ProducerMedium[] }) {
  const t = useT()
  if (media.length === 0) return null
  return (
    <section className="stack">
      <h2>{t("producer.media")}</h2>
      <ul className="producer-media">
        {media.map(({ kind, title, url }) => (
          <li key={url}>
            <a href={url} rel="noopener nofollow">
              {title}
            </a>{" "}
            <span className="muted small">
              {t(`producer.${kind}`)} · {new URL(url).host}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
