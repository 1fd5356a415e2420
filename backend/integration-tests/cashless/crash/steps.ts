import { DistributedTransaction } from "@medusajs/framework/orchestration"

interface Told {
  step?: { definition: { action?: string } }
  transaction?: { modelId: string }
}

/** The steps of these workflows, in order and each once, whose work succeeded while `work` ran in this process. */
export async function stepsDuring(
  workflows: readonly string[],
  work: () => Promise<unknown>,
): Promise<string[]> {
  const seen: string[] = []
  const emit = DistributedTransaction.prototype.emit
  DistributedTransaction.prototype.emit = function (
    this: InstanceType<typeof DistributedTransaction>,
    name: string,
    ...rest: unknown[]
  ) {
    const { step, transaction } = (rest[0] ?? {}) as Told
    const action = step?.definition.action
    const isAsked = transaction && workflows.includes(transaction.modelId)
    if (name === "stepSuccess" && isAsked && action && !seen.includes(action)) seen.push(action)
    return emit.call(this, name, ...rest)
  }
  try {
    await work()
    return seen
  } finally {
    DistributedTransaction.prototype.emit = emit
  }
}
