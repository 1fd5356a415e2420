import { fold } from "./fold.js"

/** An address from a name: `Lạp xưởng hun khói` → `lap-xuong-hun-khoi`. Only a–z, 0–9 and single hyphens; apostrophes vanish. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/['’\u200B-\u200D\uFEFF]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
