import type { Lang, Picture } from "@cho-phien/contract"
import { pictureSrc } from "~/lib/art.server"
import { tFor } from "~/lib/words.server"

/** A picture with what it says to those who do not see it; a drawing says that it is one. */
export type PictureView = { src: string; alt: string; drawn: boolean }

export function pictureView(picture: Picture, lang: Lang): PictureView {
  const drawn = picture.url === null
  const alt = drawn ? tFor(lang)("goods.pictureDrawn", { name: picture.alt }) : picture.alt
  return { src: pictureSrc(picture), alt, drawn }
}
