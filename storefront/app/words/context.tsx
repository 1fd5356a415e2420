import type { Lang } from "@cho-phien/contract"
import { createContext, type ReactNode, useContext, useMemo } from "react"
import { makeT } from "./say"
import type { Catalogue, T } from "./types"

type Speaker = { lang: Lang; t: T }
const SpeakerContext = createContext<Speaker | undefined>(undefined)

/** Gives the tree its language and its words. */
export function WordsProvider({
  lang,
  words,
  children,
}: {
  lang: Lang
  words: Catalogue
  children: ReactNode
}) {
  const speaker = useMemo(() => ({ lang, t: makeT(words, lang) }), [lang, words])
  return <SpeakerContext.Provider value={speaker}>{children}</SpeakerContext.Provider>
}

function useSpeaker(): Speaker {
  const speaker = useContext(SpeakerContext)
  if (!speaker) throw new Error("useT needs a WordsProvider above it")
  return speaker
}

/** The speaking function of the page's language. */
export const useT = (): T => useSpeaker().t

/** The page's language. */
export const useLang = (): Lang => useSpeaker().lang
