import type { Lang } from "@cho-phien/contract"
import { en } from "~/words/en"
import { makeT } from "~/words/say"
import type { Catalogue, T } from "~/words/types"
import { vi } from "~/words/vi"

const catalogues: Record<Lang, Catalogue> = { vi, en }
const speakers: Record<Lang, T> = { vi: makeT(vi, "vi"), en: makeT(en, "en") }

/** All words of one language; they reach the browser only with pages that hydrate. */
export const wordsOf = (lang: Lang): Catalogue => catalogues[lang]

/** The speaking function for loaders, actions and page titles. */
export const tFor = (lang: Lang): T => speakers[lang]
