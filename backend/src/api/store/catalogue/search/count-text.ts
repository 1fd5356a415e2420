import type { Lang } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "../../../../clock"
import {
  type Counted,
  countableText,
  SEARCH_DESK_MODULE,
  type SearchDeskService,
} from "../../../../modules/search-desk"

/** Counters are written together after this long: an answer never waits for the log. */
const TOGETHER_MS = 500
/** More different counters than this are written at once. */
const KEPT_MAX = 1_000

let counters = new Map<string, Counted>()
let timer: NodeJS.Timeout | null = null

/** Counts a question up: what was asked, how it was understood, about how much was found; never by whom. */
export function countText(
  scope: MedusaContainer,
  asked: { text: string; lang: Lang; how: string; count: number },
): void {
  if (asked.text === "") return
  const { key, text } = countableText(asked.text)
  const one = {
    day: today(),
    text_key: key,
    text,
    lang: asked.lang,
    how: asked.how,
    found: bucketOf(asked.count),
  }
  const id = JSON.stringify([one.day, key, one.lang, one.how, one.found])
  const known = counters.get(id)
  if (known) known.asked += 1
  else counters.set(id, { ...one, asked: 1 })
  if (counters.size >= KEPT_MAX) void writeCounters(scope)
  else timer ??= setTimeout(() => void writeCounters(scope), TOGETHER_MS)
}

function bucketOf(count: number): Counted["found"] {
  if (count === 0) return "none"
  if (count <= 5) return "few"
  return count <= 20 ? "some" : "many"
}

async function writeCounters(scope: MedusaContainer): Promise<void> {
  if (timer) clearTimeout(timer)
  timer = null
  const counted = [...counters.values()]
  counters = new Map()
  if (counted.length === 0) return
  try {
    await scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE).count(counted)
  } catch (error) {
    scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search: the log was not written: ${String(error)}`)
  }
}
