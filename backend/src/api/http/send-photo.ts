import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../modules/return-request"
import { AfterSaleError } from "../../workflows/after-sales/errors"

interface Asked {
  photoId: string
  /** What the request must be for this reader to see it. */
  request: { id: string; order_id?: string; producer_id?: string }
}

/** Sends a photo of that request and of no other; private, and never anything but a picture to the browser. */
export async function sendPhoto(
  container: MedusaContainer,
  res: MedusaResponse,
  { photoId, request }: Asked,
): Promise<void> {
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const [found] = await returns.listReturnRequests(request, { select: ["id"] })
  const [photo] = found
    ? await returns.listReturnPictures({ id: photoId, return_request_id: found.id }, { take: 1 })
    : []
  if (!photo) throw new AfterSaleError("RETURN_NOT_FOUND", "There is no such photo")
  res.setHeader("content-type", "image/webp")
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(Buffer.from(photo.content, "base64"))
}
