import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { SHOWCASE_MODULE, ShowcaseErrors, type ShowcaseService } from "../../modules/showcase"

/** Sends a collection's picture, and never anything but a picture to the browser. */
export async function sendCollectionPicture(
  container: MedusaContainer,
  res: MedusaResponse,
  pictureId: string | null,
): Promise<void> {
  const bytes =
    pictureId && (await container.resolve<ShowcaseService>(SHOWCASE_MODULE).pictureBytes(pictureId))
  if (!bytes) {
    const code = ShowcaseErrors.COLLECTION_PICTURE_NOT_FOUND
    throw new Refusal(MedusaError.Types.NOT_FOUND, code, "There is no such picture")
  }
  res.setHeader("content-type", "image/webp")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(bytes)
}
