import type { CreateProducerBody } from "@cho-phien/contract"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { beforeAll, describe, expect, it } from "vitest"
import { OCOP_MODULE, type OcopModuleService } from "../../src/modules/ocop"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import { correctCertificateWorkflow } from "../../src/workflows/ocop/correct-certificate"
import type {
  CorrectCertificateInput,
  IssueCertificateInput,
  RevokeCertificateInput,
} from "../../src/workflows/ocop/inputs"
import { issueCertificateWorkflow } from "../../src/workflows/ocop/issue-certificate"
import { revokeCertificateWorkflow } from "../../src/workflows/ocop/revoke-certificate"
import { createProducerWorkflow } from "../../src/workflows/producer/create-producer"
import type { UpdateProducerInput } from "../../src/workflows/producer/inputs"
import { updateProducerWorkflow } from "../../src/workflows/producer/update-producer"
import { anIssue, daysAgo, issued, type OfficeWorld, officeWorld, today, unique } from "./world"

const failStep = createStep("fail-afterwards", async () => {
  throw new Error("the step after failed")
})

const issueThenFail = createWorkflow("issue-then-fail", (input: IssueCertificateInput) => {
  issueCertificateWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const correctThenFail = createWorkflow("correct-then-fail", (input: CorrectCertificateInput) => {
  correctCertificateWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const revokeThenFail = createWorkflow("revoke-then-fail", (input: RevokeCertificateInput) => {
  revokeCertificateWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const updateProducerThenFail = createWorkflow("update-producer-then-fail", (input: UpdateProducerInput) => {
  updateProducerWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const createProducerThenFail = createWorkflow("create-producer-then-fail", (input: CreateProducerBody) => {
  createProducerWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

const ocop = () => world.h.container.resolve<OcopModuleService>(OCOP_MODULE)
const actor = "test"

/** Everything the tables say of a product, without the instant of the last write. */
async function recordsOf(productId: string) {
  const certificates = await ocop().listCertificates({ product_id: productId }, { order: { id: "ASC" } })
  const audits = await ocop().listCertificateAudits(
    { certificate_id: certificates.map(({ id }) => id) },
    { order: { id: "ASC" } },
  )
  return { certificates: certificates.map(({ updated_at, ...row }) => row), audits }
}

describe("when a step after the deed fails", () => {
  it("an issue leaves neither certificate nor audit row, and the earlier certificate is not superseded", async () => {
    const own = await officeWorld()
    await issued(own, { issuedOn: daysAgo(300) })
    const before = await recordsOf(own.productId)
    await expect(issueThenFail(world.h.container).run({ input: { ...anIssue(own), actor } })).rejects.toThrow(
      "the step after failed",
    )
    expect(await recordsOf(own.productId)).toEqual(before)
  })

  it("a correction leaves every field, the revision and the search text as they were", async () => {
    const own = await officeWorld()
    await issued(own, { issuedOn: daysAgo(500) })
    const certificate = await issued(own, { issuedOn: daysAgo(30) })
    const before = await recordsOf(own.productId)
    const input = {
      id: certificate.id,
      number: unique("Số khác"),
      issuedOn: daysAgo(20),
      reason: "thử lại",
      expectedRevision: 1,
      actor,
    }
    await expect(correctThenFail(world.h.container).run({ input })).rejects.toThrow("the step after failed")
    expect(await recordsOf(own.productId)).toEqual(before)
  })

  it("a revocation leaves the certificate in force", async () => {
    const own = await officeWorld()
    const certificate = await issued(own)
    const before = await recordsOf(own.productId)
    const input = { id: certificate.id, revokedOn: today(), reason: "thử lại", decisionNumber: "1/QĐ", actor }
    await expect(revokeThenFail(world.h.container).run({ input })).rejects.toThrow("the step after failed")
    expect(await recordsOf(own.productId)).toEqual(before)
  })

  it("an edited producer tells its old story and is at its old revision", async () => {
    const producers = world.h.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const { updated_at: _, ...before } = await producers.retrieveProducer(world.producerId)
    const input = {
      id: world.producerId,
      storyVi: "Khác",
      dispatchWeekdays: [7],
      expectedRevision: before.revision,
    }
    await expect(updateProducerThenFail(world.h.container).run({ input })).rejects.toThrow(
      "the step after failed",
    )
    const { updated_at: __, ...after } = await producers.retrieveProducer(world.producerId)
    expect(after).toEqual(before)
  })

  it("a new producer is gone", async () => {
    const name = unique("Hợp tác xã Chưa Có")
    const input: CreateProducerBody = {
      name,
      legalForm: "cooperative",
      communeCode: "01288",
      districtThen: null,
      storyVi: "",
      storyEn: "",
      yearFounded: null,
      handlingDays: 1,
      shipsCold: false,
      dispatchWeekdays: [1],
      email: null,
      media: [],
    }
    await expect(createProducerThenFail(world.h.container).run({ input })).rejects.toThrow(
      "the step after failed",
    )
    const producers = world.h.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    expect(await producers.listProducers({ name })).toEqual([])
  })
})
