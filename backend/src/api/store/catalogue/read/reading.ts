import type { Lang } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import type { Reading } from "../views/card"
import { badgesOn } from "./badges"

/** Day, language and the badges of that day: the start of every answer. */
export async function startReading(scope: MedusaContainer, lang: Lang): Promise<Reading> {
  const day = today()
  return { today: day, lang, badges: await badgesOn(scope, day) }
}
