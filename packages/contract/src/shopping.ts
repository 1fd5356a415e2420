import { z } from "zod"
import { CardView } from "./card.js"
import { Picture } from "./catalogue.js"
import { CommuneCode, Dong, ErrorBody, Instant, Lang, ProducerRef, Slug } from "./common.js"
import { InvoiceBody } from "./tax-invoices.js"

/** `cod`: cash to the carrier; `vietqr`: a bank transfer by QR code, `card`: Stripe's page, where they are configured. */
export const PaymentMethod = z.enum(["cod", "vietqr", "card"])
export type PaymentMethod = z.infer<typeof PaymentMethod>

/** Why a way that is switched on is not open to this basket or buyer. */
export const RefusedMethodReason = z.enum([
  "alcohol-is-cashless",
  "company-is-cashless",
  "card-amount",
  "producer-without-account",
])
export type RefusedMethodReason = z.infer<typeof RefusedMethodReason>

/** What a voucher takes off, in whole đồng. */
export const GivenDiscount = z.object({ code: z.string(), amountDong: Dong })
export type GivenDiscount = z.infer<typeof GivenDiscount>

export const CartLine = z.object({
  id: z.string(),
  variantId: z.string(),
  product: z.object({ handle: Slug, name: z.string() }),
  packTitle: z.string(),
  picture: Picture,
  quantity: z.int().min(1),
  unitPriceDong: Dong,
  /** With vouchers taken off. */
  totalDong: Dong,
  discounts: z.array(GivenDiscount).default([]),
  /** Said on the line: fewer left than wanted, price changed since it was put in, or not for sale any more. */
  notice: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("only-left"), units: z.int().min(0) }),
      z.object({ kind: z.literal("price-changed"), fromDong: Dong, toDong: Dong }),
      z.object({ kind: z.literal("not-for-sale") }),
    ])
    .nullable(),
})
export type CartLine = z.infer<typeof CartLine>

/** A display point: its address and hours, in the reader's language. */
export const PickupPoint = z.object({
  name: z.string(),
  address: z.string(),
  hours: z.string(),
  demonstration: z.boolean(),
})
export type PickupPoint = z.infer<typeof PickupPoint>

export const ShippingChoice = z.object({
  id: z.string(),
  name: z.string(),
  priceDong: Dong,
  daysMin: z.int().min(0),
  daysMax: z.int().min(0),
  /** The price is the least it can be: no province is known yet. */
  isFrom: z.boolean().default(false),
  /** Where and when the parcel is fetched; null: it is brought. */
  pickup: PickupPoint.nullable().default(null),
})
export type ShippingChoice = z.infer<typeof ShippingChoice>

/** The goods of one producer: they are packed and sent together. */
export const CartParcel = z.object({
  producer: ProducerRef,
  handlingDays: z.int(),
  /** Who sells, as the law wants it said (T-LAW-8): legal form and place as far as they are known. */
  seller: z
    .object({
      legalForm: z.enum(["cooperative", "cooperative_group", "enterprise", "household"]),
      place: z.string(),
    })
    .nullable()
    .default(null),
  lines: z.array(CartLine).min(1),
  /** With vouchers taken off. */
  itemsDong: Dong,
  /** What each voucher takes off this parcel's goods. */
  discounts: z.array(GivenDiscount).default([]),
  /** From this worth of goods its producer carries the postage, and what is wanting to it; null: never. */
  freeShipping: z.object({ fromDong: Dong, missingDong: Dong }).nullable().default(null),
  shippingChoices: z.array(ShippingChoice),
  chosenShippingId: z.string().nullable(),
  shippingDong: Dong,
  totalDong: Dong,
})
export type CartParcel = z.infer<typeof CartParcel>

/** A voucher in the cart. `refusal` says why it gives nothing just now; with a minimum, what is wanting to it. */
export const CartVoucher = z.object({
  code: z.string(),
  title: z.string(),
  discountDong: Dong,
  refusal: z
    .object({
      reason: z.enum(["not-yet", "over", "used-up", "not-for-these-goods", "minimum-not-met"]),
      missingDong: Dong,
    })
    .nullable(),
})
export type CartVoucher = z.infer<typeof CartVoucher>

export const CartView = z.object({
  id: z.string(),
  parcels: z.array(CartParcel),
  units: z.int().min(0),
  itemsDong: Dong,
  shippingDong: Dong,
  totalDong: Dong,
  vouchers: z.array(CartVoucher).default([]),
  /** The province that postage was counted for; null: none, then prices are the least they can be. */
  provinceCode: z.string().nullable().default(null),
  /** Spirits are in it: the receiver's age must be declared with the order. */
  needsAge: z.boolean().default(false),
  /** VAT inside the total, per rate; `percent: null` is a seller on the direct method. */
  vat: z.array(z.object({ percent: z.number().nullable(), netDong: Dong, vatDong: Dong })),
  methods: z.array(PaymentMethod),
  /** Ways that are switched on but not open to these goods, and why: said before the last step. */
  refusedMethods: z.array(z.object({ method: PaymentMethod, reason: RefusedMethodReason })).default([]),
  placed: z.object({ code: z.string() }).nullable(),
})
export type CartView = z.infer<typeof CartView>

/** POST /store/shopping/carts → a new cart; GET /store/shopping/carts/:id; 404 for an id that is not a cart. */
export const CartQuery = z.object({
  lang: Lang.default("vi"),
  /** Postage is counted for it. */
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** Chosen delivery, `slug:option` by producer with commas between; a producer left out has the cheapest. */
  ways: z
    .string()
    .max(8000)
    .regex(/^[\w:,-]*$/)
    .optional(),
})
export const CartResponse = z.object({ cart: CartView })
export type CartResponse = z.infer<typeof CartResponse>

/** A refusal in the cart or at the order, with what the page needs to say it: what is left of which line, the cart now. */
export const ShoppingRefusal = ErrorBody.extend({
  /** Units that can still be had (ONLY_LEFT, OUT_OF_STOCK). */
  available: z.int().min(0).optional(),
  lineId: z.string().optional(),
  productName: z.string().optional(),
  /** What is wanting to a voucher's minimum. */
  missingDong: Dong.optional(),
  /** With TOTAL_CHANGED: the cart to show instead. */
  cart: CartView.optional(),
})
export type ShoppingRefusal = z.infer<typeof ShoppingRefusal>

/** POST /store/shopping/carts/:id/lines — adds to the line of the same variant. */
export const AddLineBody = z.object({
  variantId: z.string().min(1).max(64),
  quantity: z.coerce.number().int().min(1).max(999),
})
/** POST /store/shopping/carts/:id/lines/:lineId — 0 removes the line. */
export const SetLineBody = z.object({ quantity: z.coerce.number().int().min(0).max(999) })

/** POST /store/shopping/carts/:id/vouchers puts one in, POST …/vouchers/remove takes it out; both answer the cart. */
export const VoucherBody = z.object({ code: z.string().trim().min(1, "required").max(40, "too-long") })

export const DeliveryAddress = z.object({
  recipientName: z.string().trim().min(2, "required").max(120, "too-long"),
  phone: z.string().trim().min(1, "required").max(30, "too-long"),
  provinceCode: z.string().regex(/^\d{2}$/, "required"),
  communeCode: CommuneCode,
  street: z.string().trim().min(3, "required").max(200, "too-long"),
})
export type DeliveryAddress = z.infer<typeof DeliveryAddress>

/** POST /store/shopping/carts/:id/order — places the order once, whoever asks how often. 201 first, 200 again. */
export const PlaceOrderBody = DeliveryAddress.extend({
  email: z.union([z.literal(""), z.email("invalid").max(200, "too-long")]).default(""),
  note: z.string().trim().max(500, "too-long").default(""),
  /** Shipping option id per producer slug. A producer left out gets its cheapest choice. */
  shipping: z.record(Slug, z.string().max(64)).default({}),
  method: PaymentMethod,
  /** Whoever takes the parcels is 18 or older; needed for spirits. */
  receiverOfAge: z.boolean().default(false),
  /** The buyer wants invoices; with a tax code it buys as a company. */
  invoice: InvoiceBody.nullable().default(null),
  /** The total the buyer was shown; a different one is refused with code TOTAL_CHANGED and the new cart. */
  shownTotalDong: z.coerce.number().int().min(0),
  lang: Lang.default("vi"),
})
export type PlaceOrderBody = z.infer<typeof PlaceOrderBody>

export const ParcelStage = z.enum(["received", "packing", "shipping", "delivered", "cancelled"])
export type ParcelStage = z.infer<typeof ParcelStage>

/** The transfer that a purchase by VietQR waits for. */
export const TransferView = z.object({
  state: z.enum(["waiting", "paid", "expired"]),
  /** Still to be sent, whole đồng: the total without what has come. */
  dueDong: Dong,
  receivedDong: Dong,
  /** What the transfer must say. */
  content: z.string(),
  /** Where it goes, and the text of its QR code; null when nothing is to be sent any more. */
  payTo: z
    .object({ bankName: z.string(), account: z.string(), accountName: z.string(), payload: z.string() })
    .nullable(),
  /** Until then the goods are held. */
  holdsUntil: Instant,
  /** Whether asking holds them longer: POST /store/shopping/purchases/:code/hold. */
  canHoldLonger: z.boolean(),
})
export type TransferView = z.infer<typeof TransferView>

export const OrderedParcel = z.object({
  orderId: z.string(),
  producer: ProducerRef,
  stage: ParcelStage,
  lines: z.array(
    z.object({
      product: z.object({ handle: Slug, name: z.string() }),
      packTitle: z.string(),
      picture: Picture,
      quantity: z.int(),
      unitPriceDong: Dong,
      totalDong: Dong,
    }),
  ),
  shippingName: z.string(),
  /** Where it is fetched; null: it is brought. */
  pickup: PickupPoint.nullable().default(null),
  itemsDong: Dong,
  /** What each voucher took off this parcel's goods; `itemsDong` is without it. */
  discounts: z.array(GivenDiscount).default([]),
  shippingDong: Dong,
  totalDong: Dong,
  trackingNumber: z.string().nullable(),
  /** Null unless this parcel is paid to its producer by a transfer of its own. */
  transfer: TransferView.nullable().default(null),
})
export type OrderedParcel = z.infer<typeof OrderedParcel>

/** One purchase as its buyer sees it: one code, one total, several parcels. */
export const PurchaseView = z.object({
  code: z.string(),
  placedAt: Instant,
  method: PaymentMethod,
  paid: z.boolean(),
  /** Null unless one transfer pays all parcels. */
  transfer: TransferView.nullable().default(null),
  /** Null unless it is paid by card. */
  card: CardView.nullable().default(null),
  /** Other ways to pay that are open to the buyer as long as nothing is paid: POST /store/shopping/purchases/:code/method. */
  otherMethods: z.array(PaymentMethod).default([]),
  parcels: z.array(OrderedParcel),
  itemsDong: Dong,
  shippingDong: Dong,
  totalDong: Dong,
  /** What each voucher took off in all. */
  discounts: z.array(GivenDiscount).default([]),
  /** The buyer has said that the receiver is of age. */
  receiverOfAge: z.boolean().default(false),
  vat: CartView.shape.vat,
  recipientName: z.string(),
  /** `0912 *** 678` unless the reader is its signed-in owner or has just placed it. */
  phoneMasked: z.string(),
  addressLine: z.string(),
  note: z.string(),
})
export type PurchaseView = z.infer<typeof PurchaseView>

/** `accessToken` opens GET /store/shopping/purchases/:code; keep it in the signed session cookie only. */
export const PlaceOrderResponse = z.object({
  code: z.string(),
  accessToken: z.string(),
  purchase: PurchaseView,
})
export type PlaceOrderResponse = z.infer<typeof PlaceOrderResponse>

/** POST /store/shopping/purchases/:code/method: pays another way; answers the purchase. 409 METHOD_NOT_ALLOWED. */
export const ChangeMethodBody = z.object({ method: PaymentMethod, lang: Lang.default("vi") })
export type ChangeMethodBody = z.infer<typeof ChangeMethodBody>

/** POST /store/shopping/lookup — wrong code and wrong phone get the same 404 in the same time; 429 when tried too often. */
export const LookupBody = z.object({
  code: z.string().trim().min(1, "required").max(40, "too-long"),
  phone: z.string().trim().min(1, "required").max(30, "too-long"),
  lang: Lang.default("vi"),
})
export const LookupResponse = PlaceOrderResponse
export type LookupResponse = PlaceOrderResponse

/** GET /store/shopping/purchases/:code with header `x-purchase-token`. */
export const PurchaseQuery = z.object({ lang: Lang.default("vi") })
export const PurchaseResponse = z.object({ purchase: PurchaseView })
export type PurchaseResponse = z.infer<typeof PurchaseResponse>

/** GET /store/shopping/purchases (signed-in customer), newest first. */
export const PurchaseListQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
  lang: Lang.default("vi"),
})
export const PurchaseListResponse = z.object({
  purchases: z.array(
    z.object({
      code: z.string(),
      placedAt: Instant,
      totalDong: Dong,
      parcels: z.int(),
      units: z.int(),
      stage: ParcelStage,
    }),
  ),
  count: z.int(),
  page: z.int(),
  pageCount: z.int(),
})
export type PurchaseListResponse = z.infer<typeof PurchaseListResponse>
