import type { Lang } from "@cho-phien/contract"

/** A place within a Vietnamese sentence: "Xã Trùng Khánh" → "xã Trùng Khánh". English names stay as they are. */
export const inSentence = (fullName: string, lang: Lang): string =>
  lang === "vi" ? fullName.charAt(0).toLocaleLowerCase("vi") + fullName.slice(1) : fullName
