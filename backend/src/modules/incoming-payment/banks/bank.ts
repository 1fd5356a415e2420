/** Headers of a request, names in lower case. */
export type WebhookHeaders = Readonly<Record<string, string | string[] | undefined>>
export type BankName = "sepay" | "casso"

/** What a bank's service says of one transaction. */
export interface BankWord {
  /** Unique at this provider: what a repeated message is known by. */
  transactionId: string
  direction: "in" | "out"
  /** The account's number, and that of a virtual account it came through. */
  accounts: string[]
  /** Whole đồng. */
  amountDong: number
  content: string
  /** The bank's own number of the transaction. */
  reference: string
  at: Date
}

export type Proof = { ok: true } | { ok: false; reason: "unsigned" | "forged" | "stale" }

/** A service that watches the account for us. One file each. */
export interface Bank {
  /** Whether these bytes come from the service and are fresh; compares in constant time. */
  prove(rawBody: string, headers: WebhookHeaders, given: { secret: string; now: Date }): Proof
  /** What the proven message says; null when it is not about a transaction. */
  read(body: unknown): BankWord | null
}
