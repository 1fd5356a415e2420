import { type Lang, SeasonResponse } from "@cho-phien/contract"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { callApi } from "~/lib/api.server"
import { inLang } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"

type MonthGoods = { cards: ProductCardView[]; more: number }

/** The calendar as it is shown; months 1–12 by the clock in Vietnam. */
export type SeasonView = {
  month: number
  nextMonth: number
  now: MonthGoods
  next: MonthGoods
  /** From this month on. */
  months: { month: number; count: number; goods: { href: string; name: string }[] }[]
}

export async function loadSeason(lang: Lang): Promise<SeasonView> {
  const call = callApi("/store/catalogue/season", { answer: SeasonResponse, query: { lang } })
  const season = await orProblemPage(call)
  const months = season.months.map(({ month, count, goods }) => ({
    month,
    count,
    goods: goods.map(({ handle, name }) => ({ href: inLang(lang, `/san-pham/${handle}`), name })),
  }))
  const before = season.month - 1
  return {
    month: season.month,
    nextMonth: season.nextMonth,
    now: { cards: cardViews(season.now, lang), more: season.nowCount - season.now.length },
    next: { cards: cardViews(season.next, lang), more: season.nextCount - season.next.length },
    months: [...months.slice(before), ...months.slice(0, before)],
  }
}
