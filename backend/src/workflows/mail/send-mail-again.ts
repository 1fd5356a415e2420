import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../errors/refusal"
import { OUTBOX_MODULE, type OutboxService } from "../../modules/outbox"

const sendAgainStep = createStep("send-mail-again", async ({ id }: { id: string }, { container }) => {
  const outbox = container.resolve<OutboxService>(OUTBOX_MODULE)
  if (await outbox.sendAgain(id)) return new StepResponse({ id })
  const [letter] = await outbox.listOutboxMails({ id }, { select: ["id"] })
  if (!letter) throw new Refusal(MedusaError.Types.NOT_FOUND, "LETTER_NOT_FOUND", `There is no letter ${id}`)
  throw new Refusal(MedusaError.Types.CONFLICT, "LETTER_ON_ITS_WAY", `The letter ${id} is on its way anyhow`)
})

/** An operator sends a letter that was sent or given up once more, on purpose; it is a letter of its own. */
export const sendMailAgainWorkflow = createWorkflow(
  "send-mail-again",
  (input: { id: string }) => new WorkflowResponse(sendAgainStep(input)),
)
