import type { KindStyle } from "./kind-style.js"
import type { ArtKind } from "./kinds.js"
import { CRAFT_STYLES } from "./styles/crafts.js"
import { DRINK_STYLES } from "./styles/drinks.js"
import { FRUIT_STYLES } from "./styles/fruit.js"
import { GRAIN_STYLES } from "./styles/grains.js"
import { MEAT_STYLES } from "./styles/meats.js"
import { PANTRY_STYLES } from "./styles/pantry.js"

/** How each kind is drawn. */
export const STYLES: Record<ArtKind, KindStyle> = {
  ...GRAIN_STYLES,
  ...FRUIT_STYLES,
  ...PANTRY_STYLES,
  ...MEAT_STYLES,
  ...DRINK_STYLES,
  ...CRAFT_STYLES,
}
