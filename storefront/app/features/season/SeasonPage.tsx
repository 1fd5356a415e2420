import { GoodsGrid } from "~/features/goods"
import { useLang, useT } from "~/words/context"
import type { SeasonView } from "./load-season.server"
import { monthWord } from "./month-word"
import { YearTable } from "./YearTable"
import "./season.css"

/** What is in season now, what comes next, the year as a table, the goods of each month. */
export function SeasonPage({ season }: { season: SeasonView }) {
  const t = useT()
  const lang = useLang()
  const word = (month: number) => monthWord(month, lang)
  return (
    <div className="page stack-l">
      <header className="stack">
        <h1>{t("season.title")}</h1>
        <p className="prose">{t("season.description")}</p>
      </header>
      <MonthSection
        title={t("season.now", { month: word(season.month) })}
        goods={season.now}
        none={t("season.noneNow")}
        eager={2}
      />
      <MonthSection
        title={t("season.next", { month: word(season.nextMonth) })}
        goods={season.next}
        none={t("season.noneNext")}
        eager={0}
      />
      <section className="stack">
        <h2>{t("season.table")}</h2>
        <YearTable month={season.month} />
      </section>
      <section className="stack">
        <h2>{t("season.byMonth")}</h2>
        <p className="muted small prose">{t("season.byMonthNote")}</p>
        <div className="season-months">
          {season.months.map(({ month, count, goods }) => (
            <details key={month}>
              <summary>
                {t("season.month", { month: word(month) })}{" "}
                <span className="muted numbers">{t("goods.count", { count })}</span>
              </summary>
              <ul>
                {goods.map(({ href, name }) => (
                  <li key={href}>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      </section>
    </div>
  )
}

type MonthSectionProps = { title: string; goods: SeasonView["now"]; none: string; eager: number }

function MonthSection({ title, goods, none, eager }: MonthSectionProps) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{title}</h2>
      {goods.cards.length === 0 ? <p>{none}</p> : null}
      <GoodsGrid cards={goods.cards} eager={eager} heading="h3" />
      {goods.more > 0 ? <p>{t("season.more", { count: goods.more })}</p> : null}
    </section>
  )
}
