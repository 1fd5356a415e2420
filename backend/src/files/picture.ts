import sharp from "sharp"

/** Largest file taken, in bytes, and the largest picture decoded, in pixels (a bomb is refused before it unfolds). */
export const PICTURE_MAX_BYTES = 8 * 1024 * 1024
const PIXELS_MAX = 50_000_000
/** Longest side kept, in pixels. */
const SIDE_MAX = 1600

export type PictureFault = "too-large" | "not-a-picture"

/** Why a file is not taken. */
export class PictureRefusal extends Error {
  constructor(readonly fault: PictureFault) {
    super(fault)
  }
}

/**
 * Takes a picture from a stranger: its type is told by its first bytes whatever its name says, it is decoded and
 * written anew as webp, upright, at most 1600 px, without any metadata (no place, no camera). SVG and everything that
 * is not JPEG, PNG or WebP is refused. Shared by all uploads of the shop: returns, reviews, collections.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Buffer> {
  if (bytes.length > PICTURE_MAX_BYTES) throw new PictureRefusal("too-large")
  if (!isKnownPicture(bytes)) throw new PictureRefusal("not-a-picture")
  try {
    return await sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: "error" })
      .rotate()
      .resize({ width: SIDE_MAX, height: SIDE_MAX, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
  } catch {
    throw new PictureRefusal("not-a-picture")
  }
}

/** JPEG, PNG or WebP by their first bytes. */
export function isKnownPicture(bytes: Uint8Array): boolean {
  const starts = (at: number, ...wanted: number[]) =>
    wanted.every((byte, index) => bytes[at + index] === byte)
  const isJpeg = starts(0, 0xff, 0xd8, 0xff)
  const isPng = starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const isWebp = starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)
  return isJpeg || isPng || isWebp
}
