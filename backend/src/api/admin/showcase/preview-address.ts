import { now } from "../../../clock"
import { environment } from "../../../env"
import { previewToken } from "../../../modules/showcase"

/** The shop's page of a collection as it would be now; works for a day and for this collection only. */
export function previewAddress({ id, slug }: { id: string; slug: string }): string {
  const { STORE_CORS, JWT_SECRET } = environment()
  const url = new URL(`/bo-suu-tap/${slug}`, STORE_CORS.split(",")[0])
  url.searchParams.set("xem-truoc", previewToken(id, now(), JWT_SECRET))
  return url.href
}
