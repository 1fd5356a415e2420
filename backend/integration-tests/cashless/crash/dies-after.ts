import { DistributedTransaction } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { creditCheckoutWorkflow } from "../../../src/workflows/payment/card/credit-checkout"
import { expirePurchaseWorkflow } from "../../../src/workflows/payment/expire-purchase"
import { receiveTransferWorkflow } from "../../../src/workflows/payment/receive-transfer"
import { placePurchaseWorkflow } from "../../../src/workflows/purchase/place-purchase"

const DEEDS = {
  place: placePurchaseWorkflow,
  transfer: receiveTransferWorkflow,
  card: creditCheckoutWorkflow,
  expire: expirePurchaseWorkflow,
} as const

/**
 * A server that dies: runs one deed and kills itself, without any goodbye, as soon as the named step has done its work
 * for the given time. Only the tests start it, with `medusa exec`; no code of the shop knows of it.
 */
export default async function diesAfter({ container, args }: { container: MedusaContainer; args: string[] }) {
  const [deed = "", input = "", step = "", times = "1"] = args
  let left = Number(times)
  const emit = DistributedTransaction.prototype.emit
  DistributedTransaction.prototype.emit = function (
    this: InstanceType<typeof DistributedTransaction>,
    name: string,
    ...rest: unknown[]
  ) {
    const done = rest[0] as { step?: { definition: { action?: string } } } | undefined
    if (name === "stepSuccess" && done?.step?.definition.action === step) {
      left -= 1
      if (left === 0) process.kill(process.pid, "SIGKILL")
    }
    return emit.call(this, name, ...rest)
  }
  await DEEDS[deed as keyof typeof DEEDS](container).run({ input: JSON.parse(input) })
}
