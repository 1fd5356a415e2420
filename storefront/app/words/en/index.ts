import type { Catalogue } from "../types"
import { form } from "./form"
import { pages } from "./pages"
import { problem } from "./problem"
import { shell } from "./shell"

/** All English words: the same keys as Vietnamese, or it does not compile. */
export const en: Catalogue = { ...form, ...pages, ...problem, ...shell }
