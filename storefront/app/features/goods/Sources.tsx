import { useT } from "~/words/context"

type SourcesProps = {
  demonstration: boolean
  realName: boolean
  sources: readonly { title: string; site: string; url: string | null }[]
}

/** Where what is said comes from, and plainly what is made up for the demonstration. */
export function Sources({ demonstration, realName, sources }: SourcesProps) {
  const t = useT()
  if (!demonstration && sources.length === 0) return null
  return (
    <section className="sources" aria-label={t("sources.title")}>
      {demonstration ? (
        <p>
          <strong className="sources-label">{t("goods.demo")}</strong> {t("sources.demoNote")}{" "}
          {realName ? t("sources.realName") : null}
        </p>
      ) : null}
      {sources.length > 0 ? (
        <>
          <h2>{t("sources.title")}</h2>
          <ul>
            {sources.map(({ title, site, url }) => (
              <li key={`${site} ${title}`} lang="vi">
                {url ? <a href={url}>{title}</a> : title} ({site})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
