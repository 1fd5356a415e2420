import type { CardView, Lang } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"

export type CardPageView = CardView & { dueText: string; heldUntilText: string }

/** The card payment ready for its page. */
export const cardPageView = (card: CardView, lang: Lang): CardPageView => ({
  ...card,
  dueText: formatDong(card.dueDong, lang),
  heldUntilText: formatInstant(new Date(card.holdsUntil), lang),
})
