import type { Language } from "@cho-phien/vietnam"
import { en } from "./en"
import { type MailWords, vi } from "./vi"

export type { MailWords } from "./vi"

/** The sentences of a language. */
export const mailWords = (language: Language): MailWords => (language === "en" ? en : vi)
