import type { CreateCollectionBody } from "@cho-phien/contract"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { beforeAll, describe, expect, it } from "vitest"
import { CATALOGUE_MODULE, type CatalogueService } from "../../src/modules/catalogue"
import { SHOWCASE_MODULE, type ShowcaseService } from "../../src/modules/showcase"
import { createCollectionWorkflow } from "../../src/workflows/showcase/create-collection"
import { editCollectionWorkflow } from "../../src/workflows/showcase/edit-collection"
import type {
  CreateCollectionInput,
  EditCollectionInput,
  PublishCollectionInput,
} from "../../src/workflows/showcase/inputs"
import { publishCollectionWorkflow } from "../../src/workflows/showcase/publish-collection"
import { aDraft, type Desk, desk, unique } from "./desk"

const failStep = createStep("fail-after-a-collection", async () => {
  throw new Error("the step after failed")
})
const createThenFail = createWorkflow("create-collection-then-fail", (input: CreateCollectionInput) => {
  createCollectionWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const editThenFail = createWorkflow("edit-collection-then-fail", (input: EditCollectionInput) => {
  editCollectionWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const publishThenFail = createWorkflow("publish-collection-then-fail", (input: PublishCollectionInput) => {
  publishCollectionWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})

let at: Desk
beforeAll(async () => {
  at = await desk()
})

const showcase = () => at.h.container.resolve<ShowcaseService>(SHOWCASE_MODULE)
const actor = "test"

/** Everything the tables say of a collection, without the instant of the last write. */
async function recordsOf(id: string) {
  const [row] = await showcase().listSpecialtyCollections({ id })
  const audits = await showcase().listCollectionAudits({ collection_id: id }, { order: { id: "ASC" } })
  return { row: row && { ...row, updated_at: null }, audits }
}

describe("when a step after the deed fails", () => {
  it("a new collection is gone, and so is its audit row", async () => {
    const slug = unique("bo").replaceAll(" ", "-")
    const audits = (await showcase().listCollectionAudits({}, { take: null })).length
    const body: CreateCollectionBody = {
      titleVi: "Chưa có",
      titleEn: "",
      storyVi: "",
      storyEn: "",
      region: null,
      months: [],
      communes: [],
      motif: "cloth",
      position: 1,
      rule: {
        groups: [],
        sets: [],
        communes: [],
        producers: [],
        tags: [],
        seasonMonths: [],
        starsMin: null,
        priceMinDong: null,
        priceMaxDong: null,
      },
      pinned: [],
      excluded: [],
    }
    await expect(createThenFail(at.h.container).run({ input: { ...body, slug, actor } })).rejects.toThrow(
      "the step after failed",
    )
    expect(await showcase().listSpecialtyCollections({ slug })).toEqual([])
    expect(await showcase().listCollectionAudits({}, { take: null })).toHaveLength(audits)
  })

  it("an edited one tells its old story under its old address and revision", async () => {
    const { id, slug } = await aDraft(at, { months: [3, 4], pinned: [] })
    const before = await recordsOf(id)
    const input = { id, storyVi: "Khác.", slug: `${slug}-khac`, months: [7], expectedRevision: 1, actor }
    await expect(editThenFail(at.h.container).run({ input })).rejects.toThrow("the step after failed")
    expect(await recordsOf(id)).toEqual(before)
    const catalogue = at.h.container.resolve<CatalogueService>(CATALOGUE_MODULE)
    expect(await catalogue.targetOf("collection", slug)).toBeNull()
  })

  it("a published one is a draft again", async () => {
    const { id } = await aDraft(at)
    const before = await recordsOf(id)
    const input = { id, endAt: null, expectedRevision: 1, actor }
    await expect(publishThenFail(at.h.container).run({ input })).rejects.toThrow("the step after failed")
    expect(await recordsOf(id)).toEqual(before)
  })
})
