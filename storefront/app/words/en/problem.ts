import type { CatalogueOf } from "../types"
import type { problem as vi } from "../vi/problem"

export const problem: CatalogueOf<typeof vi> = {
  "problem.notFoundTitle": "This page was not found",
  "problem.notFoundText": "The product may no longer be sold, or the address lacks a letter.",
  "problem.toProducts": "See all products",
  "problem.toHome": "To the home page",
  "problem.unavailableTitle": "The shop is busy",
  "problem.unavailableText": "The server did not answer in time. Your cart is kept; reload in a few minutes.",
  "problem.brokenTitle": "Something broke on this page",
  "problem.brokenText": "The fault is ours and has been recorded. Reload, or go on from the home page.",
  "problem.badRequestTitle": "This request makes no sense to us",
  "problem.badRequestText":
    "The address or the form holds a value that cannot be used. Go back and try again.",
  "error.required": "This needs an answer.",
  "error.voucher-required": "Enter a voucher code.",
  "error.voucher-minimum": "The goods are worth too little for this code.",
  "error.of-age": "Spirits are handed only to people of 18 or older: tick this if the receiver is.",
  "error.too-long": "This is longer than allowed.",
  "error.invalid": "This value cannot be used.",
  "error.not-found": "Not found.",
  "error.too-many": "Too many attempts. Wait a few minutes.",
  "error.unavailable": "The server did not answer in time. Try again.",
}
