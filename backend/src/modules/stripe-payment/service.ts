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
  InitiatePaymentInput,
  InitiatePaymentOutput,
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
  BigNumber,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { stripeClient } from "./client"

interface Options {
  secretKey: string
  apiBase?: string | undefined
}

/**
 * A card charged at Stripe's page. The session stays unauthorised until we have written into it what Stripe told us
 * when we asked (`paid_at`, `payment_intent`); then it is captured at once. Refunds go back to the card.
 */
export class StripePaymentService extends AbstractPaymentProvider<Options> {
  static override identifier = "stripe"
  readonly #options: Options

  /** Public here: the base class hides it, and Medusa's loader makes the instance. */
  constructor(container: Record<string, unknown>, options: Options) {
    super(container, options)
    this.#options = options
  }

  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session = typeof data?.session_id === "string" ? data.session_id : ""
    return { id: session, data, status: PaymentSessionStatus.PENDING }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data, status: statusOf(data) }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data, status: statusOf(data) }
  }

  /** The page charges at once. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data }
  }

  /** Whole đồng are Stripe's smallest unit of đồng: the amount goes as it is. Sent twice under one key it is one refund. */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const intent = data?.payment_intent
    const key = context?.idempotency_key
    if (typeof intent !== "string" || !key)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The card payment names no payment at Stripe")
    const asked = {
      payment_intent: intent,
      amount: new BigNumber(amount).numeric,
      metadata: { refund_id: key },
    }
    await stripeClient(this.#options).refunds.create(asked, { idempotencyKey: key })
    return { data }
  }

  /** Only a payment that was never captured is cancelled, and this provider captures at once. */
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

  /** Stripe tells us at `/hooks/stripe`, where a message is kept before anything is made of it. */
  async getWebhookActionAndData(_payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

const statusOf = (data: Record<string, unknown> | undefined) =>
  typeof data?.paid_at === "string" && typeof data.payment_intent === "string"
    ? PaymentSessionStatus.CAPTURED
    : PaymentSessionStatus.PENDING_AUTHORIZATION
