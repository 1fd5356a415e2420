import { form } from "./form"
import { pages } from "./pages"
import { problem } from "./problem"
import { shell } from "./shell"

/** All Vietnamese words, one file an area; the keys begin with the area. */
export const vi = { ...form, ...pages, ...problem, ...shell }
