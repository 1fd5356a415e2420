import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOWCASE_MODULE, type ShowcaseService } from "../../../modules/showcase"
import type { PictureCollectionInput, RevisionInput } from "../inputs"
import { readAtRevision } from "../read-at-revision"

/** Writes the picture down and says what changes on the collection; compensation deletes the picture. */
export const keepPictureStep = createStep(
  "keep-collection-picture",
  async (input: PictureCollectionInput, { container }) => {
    const { id, actor, expectedRevision, content } = input
    await readAtRevision(container, input)
    const showcase = container.resolve<ShowcaseService>(SHOWCASE_MODULE)
    const kept =
      content === null ? null : await showcase.createCollectionPictures({ collection_id: id, content })
    const fields = { picture_id: kept?.id ?? null }
    const revision: RevisionInput = { id, actor, expectedRevision, fields, deed: "edited" }
    return new StepResponse(revision, kept?.id)
  },
  async (pictureId: string | undefined, { container }) => {
    if (pictureId) {
      await container.resolve<ShowcaseService>(SHOWCASE_MODULE).deleteCollectionPictures([pictureId])
    }
  },
)
