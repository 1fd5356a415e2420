import { DistributedTransaction } from "@medusajs/framework/orchestration"

/** The steps, in order and each once, whose work succeeded while `work` ran in this process. */
export async function stepsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const emit = DistributedTransaction.prototype.emit
  DistributedTransaction.prototype.emit = function (
    this: InstanceType<typeof DistributedTransaction>,
    name: string,
    ...rest: unknown[]
  ) {
    const done = rest[0] as { step?: { definition: { action?: string } } } | undefined
    const action = done?.step?.definition.action
    if (name === "stepSuccess" && action && !seen.includes(action)) seen.push(action)
    return emit.call(this, name, ...rest)
  }
  try {
    await work()
    return seen
  } finally {
    DistributedTransaction.prototype.emit = emit
  }
}
