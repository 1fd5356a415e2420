import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../../clock"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../../modules/money-desk"
import { PaymentError } from "../../errors"

export interface PayBackInput {
  taskId: string
  /** The bank's number of the transfer back. */
  bankReference: string
  note: string
  /** Id of the admin user. */
  actor: string
}

/** Notes it once; the second operator is told. Not undone: the money has left. */
export const notePaidBackStep = createStep(
  "note-paid-back",
  async ({ taskId, bankReference, note, actor }: PayBackInput, { container }) => {
    const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
    const isOurs = await desk.finishRefundTask(taskId, { actor, bankReference, note, at: now() })
    if (!isOurs) throw new PaymentError("REFUND_TASK_NOT_DUE", `The refund ${taskId} is not to be paid back`)
    return new StepResponse(await desk.retrieveRefundTask(taskId))
  },
)
