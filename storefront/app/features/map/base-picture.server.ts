import { createHash } from "node:crypto"
import { caoBangMap } from "./cao-bang.server"
import { vietNamPicture } from "./viet-nam.server"

type Picture = { svg: string; hash: string }

/** Colours by the reader's scheme; the same values as the tokens, since a picture cannot read a page's variables. */
const STYLE =
  "<style>.l{fill:#ede9e0;stroke:#c4bdb1}.b{fill:none;stroke:#fdfaf4;stroke-width:1.5;stroke-linejoin:round}" +
  "@media(prefers-color-scheme:dark){.l{fill:#2b3142;stroke:#4a5268}.b{stroke:#171b28}}</style>"

function caoBangPicture(): string {
  const { width, height, outline, borders } = caoBangMap()
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${STYLE}` +
    `<path class="l" d="${outline}"/><path class="b" d="${borders}"/></svg>`
  )
}

const DRAWERS = { "cao-bang": caoBangPicture, "viet-nam": vietNamPicture } as const
/** Maps that are pictures of their own, the same on every page. */
export type BaseMap = keyof typeof DRAWERS

const kept = new Map<BaseMap, Picture>()

const isBaseMap = (name: string): name is BaseMap => Object.hasOwn(DRAWERS, name)

/** The picture of that name with the hash of its bytes; nothing for a name nobody draws. */
export function basePicture(name: string): Picture | undefined {
  if (!isBaseMap(name)) return undefined
  const known = kept.get(name)
  if (known) return known
  const svg = DRAWERS[name]()
  const made = { svg, hash: createHash("sha256").update(svg).digest("base64url").slice(0, 10) }
  kept.set(name, made)
  return made
}

/** Where the picture is; the address changes with its bytes. */
export const basePictureSrc = (name: BaseMap): string =>
  `/ban-do/${name}.${basePicture(name)?.hash ?? "0"}.svg`
