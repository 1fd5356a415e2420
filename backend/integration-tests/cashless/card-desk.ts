import type {
  OpenCardResponse,
  PlaceOrderResponse,
  PurchaseResponse,
  PurchaseView,
} from "@cho-phien/contract"
import { type StoredSession, type StripeStandIn, startStripeStandIn } from "@cho-phien/stripe-stand-in"
import { expect } from "vitest"
import type { Client } from "../client"
import { runningMedusa } from "../medusa"
import { lookAt } from "./bank"

type Order = Pick<PlaceOrderResponse, "code" | "accessToken">

const key = Symbol.for("cho-phien.stripe")
const shared = globalThis as { [key]?: Promise<StripeStandIn> }

/** The run's stand-in for Stripe, telling this Medusa. */
export function standIn(): Promise<StripeStandIn> {
  shared[key] ??= start()
  return shared[key]
}

async function start(): Promise<StripeStandIn> {
  const { url } = await runningMedusa()
  const stripe = await startStripeStandIn({
    secretKey: process.env.STRIPE_SECRET_KEY ?? "",
    webhookSecret: process.env.STRIPE_WEBHOOK_SECRET ?? "",
    port: Number(new URL(process.env.STRIPE_API_BASE ?? "").port),
  })
  stripe.webhooks.url = `${url}/hooks/stripe`
  return stripe
}

export const asBuyer = (shop: Client, { accessToken }: Order) =>
  shop.with({ "x-purchase-token": accessToken })

/** Goes to pay by card; the address of the page, null when nothing is to be paid. */
export async function goToPay(shop: Client, order: Order): Promise<string | null> {
  const { status, body } = await asBuyer(shop, order).post<OpenCardResponse>(
    `/store/shopping/purchases/${order.code}/card`,
  )
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.url
}

/** The page at Stripe that the buyer was led to. */
export async function openedPage(shop: Client, order: Order): Promise<StoredSession> {
  const url = await goToPay(shop, order)
  const session = (await standIn()).sessions().find((candidate) => candidate.url === url)
  if (!session) throw new Error(`No page at ${url}`)
  return session
}

/** The browser is back from Stripe. */
export async function comeBack(shop: Client, order: Order): Promise<PurchaseView> {
  const path = `/store/shopping/purchases/${order.code}/card/check`
  return (await asBuyer(shop, order).post<PurchaseResponse>(path)).body.purchase
}

/** Waits until the buyer sees the card payment in that state. */
export async function untilCardIs(
  shop: Client,
  order: Order,
  state: "paid" | "expired",
): Promise<PurchaseView> {
  const see = async () => (await lookAt(shop, order)).card?.state
  await expect.poll(see, { timeout: 20_000, interval: 150 }).toBe(state)
  return lookAt(shop, order)
}
