import { createHmac } from "node:crypto"
import { startTestShop, type TestShop } from "@cho-phien/local-stack/testing"
import { type StripeStandIn, startStripeStandIn } from "@cho-phien/stripe-stand-in"

const stripeSecrets = { secretKey: "sk_test_only_here", webhookSecret: "whsec_only_here" }
const bankSecret = "a bank secret only for the tests"
const account = "113366668888"

/** A shop of its own that is also paid by transfer and by card, at a stand-in for Stripe. */
export interface CashlessShop extends TestShop {
  stripe: StripeStandIn
  /** The bank's service tells of a transfer to the shop's account. */
  transfer(content: string, amountDong: number): Promise<number>
}

/** Opens such a shop; nothing of it leaves this machine. */
export async function openCashlessShop(): Promise<CashlessShop> {
  const stripe = await startStripeStandIn(stripeSecrets)
  const shop = await startTestShop({
    backendEnv: {
      STRIPE_SECRET_KEY: stripeSecrets.secretKey,
      STRIPE_WEBHOOK_SECRET: stripeSecrets.webhookSecret,
      STRIPE_API_BASE: stripe.url,
      VIETQR_BANK_BIN: "970415",
      VIETQR_ACCOUNT: account,
      VIETQR_ACCOUNT_NAME: "CHO PHIEN CAO BANG",
      BANK_WEBHOOK_SECRET: bankSecret,
    },
  })
  stripe.webhooks.url = `${shop.backendUrl}/hooks/stripe`
  return {
    ...shop,
    stripe,
    transfer: (content, amountDong) => tellTransfer(shop.backendUrl, content, amountDong),
    stop: async () => {
      await shop.stop()
      await stripe.stop()
    },
  }
}

async function tellTransfer(backendUrl: string, content: string, amountDong: number): Promise<number> {
  const body = JSON.stringify({
    id: Date.now() % 1_000_000_000,
    transactionDate: "2026-11-25 14:02:37",
    accountNumber: account,
    content,
    transferType: "in",
    transferAmount: amountDong,
    referenceCode: "FT1",
  })
  const time = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", bankSecret).update(`${time}.${body}`).digest("hex")
  const response = await fetch(`${backendUrl}/hooks/bank/sepay`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-sepay-timestamp": time,
      "x-sepay-signature": `sha256=${signature}`,
    },
    body,
  })
  return response.status
}
