import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import { CROPS, type Crop } from "./crops"
import { monthWord } from "./month-word"

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Twelve months of what grows, with where each line comes from. */
export function YearTable({ month: now }: { month: number }) {
  const t = useT()
  const lang = useLang()
  return (
    <table className="season-table">
      <caption className="muted small">{t("season.tableCaption", { month: monthWord(now, lang) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("season.what")}</th>
          {MONTHS.map((month) => (
            <th
              key={month}
              scope="col"
              className="numbers"
              {...(month === now ? { "aria-current": "date" as const } : {})}
            >
              <span className="visually-hidden">{t("season.month", { month: monthWord(month, lang) })}</span>
              <span aria-hidden="true">{month}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CROPS.map((crop) => (
          <tr key={crop.id}>
            <th scope="row">
              {crop.search ? (
                <a href={inLang(lang, `/tim-kiem?q=${encodeURIComponent(crop.search)}`)}>{crop.name[lang]}</a>
              ) : (
                crop.name[lang]
              )}
              <Evidence crop={crop} />
            </th>
            {MONTHS.map((month) =>
              crop.months.includes(month) ? (
                <td key={month} className={month === now ? "in-season now" : "in-season"}>
                  <span className="visually-hidden">{t("season.yes")}</span>
                </td>
              ) : (
                <td key={month} className={month === now ? "now" : undefined} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Evidence({ crop: { evidence } }: { crop: Crop }) {
  const t = useT()
  return (
    <span className="season-source muted">
      {evidence.kind === "unverified"
        ? t("season.unverified")
        : t(evidence.kind === "partly" ? "season.partly" : "season.source", { source: evidence.source })}
    </span>
  )
}
