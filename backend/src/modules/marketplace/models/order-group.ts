import { model } from "@medusajs/framework/utils"

/** One purchase of one buyer: one code, one total, and one Medusa order per producer linked to it. */
const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    /** Spoken on the phone and written into a bank transfer: `CP`, seven characters, one check character. */
    code: model.text().unique(),
    cart_id: model.text().unique(),
    /** `pending` only between the first step of placing and the last one; nobody is shown a pending group. */
    status: model.enum(["pending", "placed"]).default("pending"),
    /** Whole đồng, tax included; equals the sum over the orders. Big because an integer ends at 2 147 483 647. */
    total_dong: model.bigNumber(),
    items_dong: model.bigNumber(),
    shipping_dong: model.bigNumber(),
    method: model.text(),
    recipient_name: model.text(),
    phone_e164: model.text().index(),
    email: model.text().nullable(),
    province_code: model.text(),
    commune_code: model.text(),
    street: model.text(),
    /** The address as it was written on the parcels, names of the day of the purchase. */
    address_line: model.text(),
    note: model.text().default(""),
    customer_id: model.text().index().nullable(),
    /** The buyer has said that whoever takes the parcels is 18 or older (Decree 24/2020 art. 6.3). */
    receiver_of_age: model.boolean().default(false),
    /** Language in which the buyer is written to. */
    locale: model.enum(["vi", "en"]).default("vi"),
    /** Random part of the access token; a new one makes every token given out before worthless. */
    access_key: model.text(),
    /** Names the run that is placing the group; a run that was overtaken cannot finish what another has begun. */
    attempt: model.text().nullable(),
    placed_at: model.dateTime().nullable(),
    /** The one payment that pays all parcels (transfer, card); none where each parcel is paid on its own (cash). */
    payment_collection_id: model.text().nullable(),
  })
  .indexes([{ on: ["customer_id", "placed_at"] }, { on: ["status", "created_at"] }])

export default OrderGroup
