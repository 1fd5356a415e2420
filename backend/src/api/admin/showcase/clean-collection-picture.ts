import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../../errors/refusal"
import { cleanPicture, PictureRefusal } from "../../../files/picture"
import { ShowcaseErrors } from "../../../modules/showcase"

/** The sent picture (base64) decoded and written anew as webp (base64); refuses what is none. */
export async function cleanCollectionPicture(sent: string): Promise<string> {
  try {
    return (await cleanPicture(Buffer.from(sent, "base64"))).toString("base64")
  } catch (error) {
    if (!(error instanceof PictureRefusal)) throw error
    const message = `The picture was refused: ${error.fault}`
    throw new Refusal(MedusaError.Types.INVALID_DATA, ShowcaseErrors.COLLECTION_PICTURE_REFUSED, message, [
      { field: "picture", code: `picture-${error.fault}`, message },
    ])
  }
}
