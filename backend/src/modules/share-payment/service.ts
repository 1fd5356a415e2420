import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  ILockingModule,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentModuleService,
  PaymentDTO,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  MedusaError,
  Modules,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

type Data = Record<string, unknown> | undefined

/** What the payment module hands its providers; read inside a method, because the module itself is still being made. */
interface Cradle {
  [Modules.PAYMENT]: IPaymentModuleService
  [Modules.LOCKING]: ILockingModule
}

/**
 * A share of a master payment. `master_payment_id` is written into the session when the master exists. Shares of one
 * master are captured under one lock: at once they would race for the same amount.
 */
export class SharePaymentService extends AbstractPaymentProvider {
  static override identifier = "share"
  readonly #cradle: Cradle

  /** Public here: the base class hides it, and Medusa's loader makes the instance. */
  constructor(container: Record<string, unknown>) {
    super(container)
    this.#cradle = container as unknown as Cradle
  }

  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session = typeof data?.session_id === "string" ? data.session_id : ""
    return { id: session, data, status: PaymentSessionStatus.PENDING }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data, status: await this.#statusOf(data) }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data, status: await this.#statusOf(data) }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const id = masterIn(data)
    const payments = this.#cradle[Modules.PAYMENT]
    const capture = async () => {
      const master = await payments.retrievePayment(id)
      if (!master.captured_at) await payments.capturePayment({ payment_id: id })
    }
    await this.#cradle[Modules.LOCKING].execute(`master:${id}`, capture, { timeout: 30 })
    return { data }
  }

  /** The master's refund names the share's: what a server that died between the two has left is told by it. */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment_id = masterIn(data)
    const note = shareRefundNote(context?.idempotency_key ?? "")
    await this.#cradle[Modules.PAYMENT].refundPayment({ payment_id, amount, note })
    return { data }
  }

  /** The master pays the other parcels too. */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data }
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data }
  }

  /** Only the master's provider is ever called. */
  async getWebhookActionAndData(_payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** Without a master nothing is paid; a master that was given back pays nothing either. */
  async #statusOf(data: Data): Promise<PaymentSessionStatus> {
    if (typeof data?.master_payment_id !== "string") return PaymentSessionStatus.PENDING_AUTHORIZATION
    const master: PaymentDTO = await this.#cradle[Modules.PAYMENT].retrievePayment(data.master_payment_id)
    if (master.canceled_at) return PaymentSessionStatus.CANCELED
    return master.captured_at ? PaymentSessionStatus.CAPTURED : PaymentSessionStatus.AUTHORIZED
  }
}

/** What the master's refund says when it pays back the share's refund of that id. */
export const shareRefundNote = (refundId: string): string => `share ${refundId}`

function masterIn(data: Data): string {
  if (typeof data?.master_payment_id === "string") return data.master_payment_id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The share has no master payment")
}
