import type { CatalogueOf } from "../types"
import type { season as vi } from "../vi/season"

export const season: CatalogueOf<typeof vi> = {
  "season.title": "Seasons of Cao Bằng",
  "season.description":
    "What is in season this month, what comes next month, and the whole year in one table.",
  "season.now": "In season in {month}",
  "season.next": "Coming in {month}",
  "season.noneNow": "Nothing seasonal is on sale this month.",
  "season.noneNext": "No new season begins next month.",
  "season.more": "And {count} more in the months below.",
  "season.table": "Twelve months",
  "season.tableCaption": "A coloured month is in season. This month is {month}.",
  "season.what": "What",
  "season.month": "{month}",
  "season.yes": "in season",
  "season.source": "Source: {source}",
  "season.partly": "Source: {source}; months unverified",
  "season.unverified": "Unverified, demonstration data",
  "season.byMonth": "Goods month by month",
  "season.byMonthNote":
    "The months of each product are demonstration data; what is there all year is not in this list.",
  "season.all": "See the year's seasons",
}
