import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { ShowcaseErrors } from "../../modules/showcase"

/** A page without a story is a filter, not a collection. English may wait: its pages show the Vietnamese text. */
export function refuseStoryless({ story_vi }: { story_vi: string }): void {
  if (story_vi.trim() !== "") return
  const message = "The Vietnamese story is not written"
  throw new Refusal(MedusaError.Types.INVALID_DATA, ShowcaseErrors.COLLECTION_NOT_TOLD, message, [
    { field: "storyVi", code: "required", message },
  ])
}
