import { z } from "zod"
import { Dong, Instant, Lang, PageQuery, Slug } from "./common.js"

/** One thing that happened to a parcel, as its timeline tells it. */
export const ParcelHappening = z.object({
  kind: z.enum([
    "placed",
    "paid",
    "packed",
    "shipped",
    "delivered",
    "cancelled",
    "refunded",
    "return-requested",
    "return-approved",
    "return-refused",
    "return-received",
  ]),
  at: Instant,
  /** Of money that came or went back, whole đồng. */
  amountDong: Dong.nullable(),
  /** What the buyer or the office said about it. */
  note: z.string(),
})
export type ParcelHappening = z.infer<typeof ParcelHappening>

/** Why goods go back. `not-as-described` has the 30 days of the consumer law (Art. 38.3), the others the shop's own. */
export const ReturnReason = z.enum(["damaged", "wrong-goods", "missing", "expired", "not-as-described"])
export type ReturnReason = z.infer<typeof ReturnReason>
export const ReturnState = z.enum(["requested", "approved", "refused", "received"])
export type ReturnState = z.infer<typeof ReturnState>

export const ReturnView = z.object({
  id: z.string(),
  state: ReturnState,
  reason: ReturnReason,
  note: z.string(),
  requestedAt: Instant,
  decisionNote: z.string(),
  lines: z.array(z.object({ name: z.string(), packTitle: z.string(), quantity: z.int() })),
  photoIds: z.array(z.string()),
  /** What goes back, or would if it were received now; whole đồng. */
  refundDong: Dong,
})
export type ReturnView = z.infer<typeof ReturnView>

export const ReviewState = z.enum(["pending", "shown", "refused"])
export type ReviewState = z.infer<typeof ReviewState>

export const ParcelMessage = z.object({
  id: z.string(),
  writer: z.enum(["buyer", "seller"]),
  body: z.string(),
  writtenAt: Instant,
})
export type ParcelMessage = z.infer<typeof ParcelMessage>

/** A line of a parcel and what its buyer can still do with it. */
export const AfterSaleLine = z.object({
  itemId: z.string(),
  name: z.string(),
  packTitle: z.string(),
  /** Units that can still be asked back. */
  returnable: z.int().min(0),
  /** Null: not reviewed yet. */
  review: z.object({ state: ReviewState, rating: z.int() }).nullable(),
  canReview: z.boolean(),
})
export type AfterSaleLine = z.infer<typeof AfterSaleLine>

/** What happened to a parcel after the sale and what can be done now. */
export const AfterSaleParcel = z.object({
  orderId: z.string(),
  timeline: z.array(ParcelHappening),
  /** `yes`, or why not: packed already, cancelled, or the purchase waits for its payment. */
  cancelling: z.enum(["yes", "packed", "cancelled", "not-paid"]),
  /** Reasons for which goods may still be sent back, each with its last instant. */
  returnReasons: z.array(z.object({ reason: ReturnReason, until: Instant })),
  /** Carrier's page of the number, where we know one. */
  tracking: z.object({ number: z.string(), url: z.string().nullable() }).nullable(),
  /** Who sells, as consumer law 19/2023 Art. 37.1 asks. */
  seller: z.object({
    name: z.string(),
    legalForm: z.string(),
    address: z.string(),
    email: z.string().nullable(),
    demonstration: z.boolean(),
  }),
  lines: z.array(AfterSaleLine),
  returns: z.array(ReturnView),
  messages: z.array(ParcelMessage),
  /** Messages of the seller that the buyer has not seen. */
  unread: z.int(),
})
export type AfterSaleParcel = z.infer<typeof AfterSaleParcel>

/** GET /store/shopping/purchases/:code/parcels — with `x-purchase-token` or as the signed-in owner. */
export const AfterSalesQuery = z.object({ lang: Lang.default("vi") })
export const AfterSalesResponse = z.object({ parcels: z.array(AfterSaleParcel) })
export type AfterSalesResponse = z.infer<typeof AfterSalesResponse>

/** What a deed on a parcel answers. */
export const DoneResponse = z.object({ id: z.string() })
export type DoneResponse = z.infer<typeof DoneResponse>

const note = (least: number, most: number) =>
  least > 0
    ? z.string().trim().min(least, "required").max(most, "too-long")
    : z.string().trim().max(most, "too-long").default("")

/** POST …/parcels/:order_id/cancel — 409 PARCEL_PACKED, PARCEL_CANCELLED, PARCEL_NOT_PAID. */
export const CancelReason = z.enum(["changed-mind", "wrong-address", "ordered-twice", "too-slow", "other"])
export type CancelReason = z.infer<typeof CancelReason>
export const CancelParcelBody = z.object({ reason: CancelReason, note: note(0, 500) })
export type CancelParcelBody = z.infer<typeof CancelParcelBody>

export const RETURN_PHOTOS_MAX = 4
/** Bytes of one photo as it comes; base64 makes four thirds of it. */
export const RETURN_PHOTO_BYTES_MAX = 5 * 1024 * 1024

/** POST …/parcels/:order_id/returns — photos in base64; they are decoded and written anew. */
export const AskReturnBody = z.object({
  reason: ReturnReason,
  note: note(10, 1000),
  lines: z
    .array(z.object({ itemId: z.string().min(1).max(64), quantity: z.coerce.number().int().min(1).max(999) }))
    .min(1, "required")
    .max(50),
  photos: z
    .array(z.string().max(Math.ceil((RETURN_PHOTO_BYTES_MAX * 4) / 3) + 4, "too-large"))
    .max(RETURN_PHOTOS_MAX, "too-many")
    .default([]),
})
export type AskReturnBody = z.infer<typeof AskReturnBody>

export const MESSAGE_MAX = 2000
/** POST …/parcels/:order_id/messages — 429 TOO_MANY_MESSAGES. GET lists them; POST …/messages/seen notes them as read. */
export const WriteMessageBody = z.object({ body: note(1, MESSAGE_MAX) })
export type WriteMessageBody = z.infer<typeof WriteMessageBody>

/** POST …/parcels/:order_id/reviews — of a delivered line, once. 409 NOT_DELIVERED, ALREADY_REVIEWED. */
export const WriteReviewBody = z.object({
  itemId: z.string().min(1).max(64),
  rating: z.coerce.number("required").int("required").min(1, "required").max(5, "required"),
  body: note(10, 2000),
})
export type WriteReviewBody = z.infer<typeof WriteReviewBody>

export const PublicReview = z.object({
  id: z.string(),
  rating: z.int(),
  body: z.string(),
  /** Given name and an initial: `Hà N.` */
  author: z.string(),
  writtenAt: Instant,
  answer: z.object({ body: z.string(), at: Instant }).nullable(),
})
export type PublicReview = z.infer<typeof PublicReview>

/** GET /store/reviews?product=<handle> — what buyers wrote, newest first; the average is of all that are shown. */
export const ReviewListQuery = z.object({
  product: Slug,
  page: z.coerce.number().int().min(1).max(1000).default(1),
  lang: Lang.default("vi"),
})
export type ReviewListQuery = z.infer<typeof ReviewListQuery>
export const ReviewListResponse = z.object({
  reviews: z.array(PublicReview),
  /** Null as long as nobody reviewed it; one decimal. */
  average: z.number().nullable(),
  /** How many gave 1, 2, 3, 4, 5. */
  ratings: z.array(z.int()).length(5),
  count: z.int(),
  page: z.int(),
  pageCount: z.int(),
})
export type ReviewListResponse = z.infer<typeof ReviewListResponse>

/** GET /admin/reviews */
export const OfficeReviewQuery = z.object({
  list: z.enum(["pending", "reported", "all"]).default("pending"),
  ...PageQuery.shape,
})
export type OfficeReviewQuery = z.infer<typeof OfficeReviewQuery>
export const OfficeReview = z.object({
  id: z.string(),
  productName: z.string(),
  code: z.string(),
  author: z.string(),
  rating: z.int(),
  body: z.string(),
  state: ReviewState,
  refusal: z.string(),
  answer: z.string(),
  reports: z.int(),
  writtenAt: Instant,
})
export type OfficeReview = z.infer<typeof OfficeReview>
const pages = { count: z.int(), page: z.int(), pageSize: z.int(), pageCount: z.int() }
export const OfficeReviewListResponse = z.object({ reviews: z.array(OfficeReview), ...pages })
export type OfficeReviewListResponse = z.infer<typeof OfficeReviewListResponse>
/** POST /admin/reviews/:id/refuse — only what is unlawful (consumer law Art. 39.3.d); /answer — the producer's words. */
export const ReasonBody = z.object({ note: note(5, 1000) })
export type ReasonBody = z.infer<typeof ReasonBody>
/** POST /admin/return-requests/:id/approve, /receive */
export const DecisionBody = z.object({ note: note(0, 1000) })
export type DecisionBody = z.infer<typeof DecisionBody>

/** GET /admin/return-requests — `open`: to be decided or received; the oldest first. */
export const OfficeReturnQuery = z.object({
  list: z.enum(["open", "all"]).default("open"),
  ...PageQuery.shape,
})
export type OfficeReturnQuery = z.infer<typeof OfficeReturnQuery>
export const OfficeReturn = ReturnView.extend({
  orderId: z.string(),
  groupId: z.string(),
  code: z.string(),
  producerName: z.string(),
  recipientName: z.string(),
  phone: z.string(),
  /** What was paid for the parcel and not given back yet. */
  leftDong: Dong,
})
export type OfficeReturn = z.infer<typeof OfficeReturn>
export const OfficeReturnListResponse = z.object({ returns: z.array(OfficeReturn), ...pages })
export type OfficeReturnListResponse = z.infer<typeof OfficeReturnListResponse>

/** GET /admin/order-groups — `q`: code, phone or name; `day`: placed on that day in Vietnam. */
export const OrderGroupListQuery = z.object({
  q: z.string().trim().max(60).default(""),
  day: z.union([z.literal(""), z.iso.date()]).default(""),
  ...PageQuery.shape,
})
export type OrderGroupListQuery = z.infer<typeof OrderGroupListQuery>
export const OrderGroupRow = z.object({
  id: z.string(),
  code: z.string(),
  placedAt: Instant,
  recipientName: z.string(),
  phone: z.string(),
  method: z.string(),
  parcels: z.int(),
  totalDong: Dong,
  stage: z.string(),
})
export type OrderGroupRow = z.infer<typeof OrderGroupRow>
export const OrderGroupListResponse = z.object({ groups: z.array(OrderGroupRow), ...pages })
export type OrderGroupListResponse = z.infer<typeof OrderGroupListResponse>

export const OrderGroupDetail = OrderGroupRow.extend({
  email: z.string().nullable(),
  addressLine: z.string(),
  note: z.string(),
  itemsDong: Dong,
  shippingDong: Dong,
  parcelList: z.array(
    z.object({
      orderId: z.string(),
      producerName: z.string(),
      stage: z.string(),
      soldDong: Dong,
      paidDong: Dong,
      refundedDong: Dong,
      timeline: z.array(ParcelHappening),
      messages: z.array(ParcelMessage),
    }),
  ),
})
export type OrderGroupDetail = z.infer<typeof OrderGroupDetail>
/** GET /admin/order-groups/:id — by id, or by the id of one of its orders. */
export const OrderGroupResponse = z.object({ group: OrderGroupDetail })
export type OrderGroupResponse = z.infer<typeof OrderGroupResponse>
