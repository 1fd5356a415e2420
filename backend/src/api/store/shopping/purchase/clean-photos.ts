import { cleanPicture, PictureRefusal } from "../../../../files/picture"
import { AfterSaleError } from "../../../../workflows/after-sales/errors"

/** Photos written anew one after the other, in base64; the first that is no picture refuses them all. */
export async function cleanPhotos(photos: readonly string[]): Promise<string[]> {
  const cleaned: string[] = []
  for (const photo of photos) {
    try {
      cleaned.push((await cleanPicture(Buffer.from(photo, "base64"))).toString("base64"))
    } catch (error) {
      if (!(error instanceof PictureRefusal)) throw error
      throw new AfterSaleError("PHOTO_REFUSED", `A photo was refused: ${error.fault}`, {
        fieldErrors: [{ field: "photos", code: `photo-${error.fault}`, message: error.fault }],
      })
    }
  }
  return cleaned
}
