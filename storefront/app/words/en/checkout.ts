import type { CatalogueOf } from "../types"
import type { checkout as source } from "../vi/checkout"

export const checkout: CatalogueOf<typeof source> = {
  "checkout.title": "Checkout",
  "checkout.guest": "No account needed. We ask only what the courier needs.",
  "checkout.signIn": "Sign in to use a saved address",
  "checkout.signedIn": "This purchase will be kept in the account of {name}.",
  "checkout.saved": "Use a saved address",
  "checkout.backToCart": "Change the cart",
  "checkout.receiver": "Recipient",
  "checkout.recipientName": "Recipient's full name",
  "checkout.phone": "Recipient's mobile number",
  "checkout.phoneHint": "A Vietnamese mobile number of 10 digits; the courier calls it.",
  "checkout.email": "Email for news of this order",
  "checkout.address": "Delivery address",
  "checkout.addressNote":
    "Addresses have two levels since 1 July 2025: province, then commune or ward. Districts are gone.",
  "checkout.province": "Province or city of delivery",
  "checkout.provinceNone": "Choose a province or city",
  "checkout.showCommunes": "Show the communes of this province",
  "checkout.commune": "Commune or ward of delivery",
  "checkout.communeHint":
    "Type with or without accents. In Cao Bằng the old commune and district names work too.",
  "checkout.communeHintPlain": "Choose the province, press “Show the communes”, then choose here.",
  "checkout.communeNone": "Choose a commune or ward",
  "checkout.communeFirst": "Choose the province first",
  "checkout.communeFound": { one: "{count} result", other: "{count} results" },
  "checkout.communeNothing": "No commune or ward has such a name.",
  "checkout.communeWas": "{old} (former) → {now}",
  "checkout.street": "House number and street, or hamlet",
  "checkout.addNote": "Add a note to the sender",
  "checkout.note": "Note to the sender",
  "checkout.noteHint": "For example: office hours only, beside the market.",
  "checkout.delivery": "Delivery",
  "checkout.deliveryOf": "Parcel from {producer}",
  "checkout.noDelivery": "This producer has no delivery at the moment. Remove their goods to order the rest.",
  "checkout.recount": "Recount the total",
  "checkout.payment": "Payment",
  "checkout.cod": "Cash on delivery (COD)",
  "checkout.codText":
    "You pay the courier for each parcel exactly what is written on it, with no extra fee. You may open it before paying, and refuse goods that are wrong or damaged.",
  "checkout.vietqr": "Bank transfer by VietQR code",
  "checkout.vietqrText":
    "After ordering, the purchase page shows the QR code, the account and what the transfer must say. One transfer pays every parcel. The goods are held for 15 minutes while you pay; without a transfer the purchase cancels itself and costs nothing.",
  "checkout.card": "Visa, Mastercard or JCB card",
  "checkout.cardText":
    "After ordering you type the card on Stripe's page; we never see its number. Your bank may ask for one more step (3-D Secure). One payment pays every parcel, and the goods are held meanwhile.",
  "checkout.alcoholCashless":
    "There is alcohol in the cart: by law, alcohol sold online is paid without cash. To pay cash for the other goods, order the alcohol separately.",
  "checkout.companyCashless":
    "Purchases from 5,000,000 ₫ with a company invoice are paid without cash, so that the tax can be deducted.",
  "checkout.cardAmount": "Cards pay purchases between 15,000 ₫ and 99,999,999 ₫.",
  "checkout.noAccount":
    "This cart cannot be paid by transfer yet: one producer has given no bank account. You may order their goods separately.",
  "checkout.parcelTotal": "This parcel",
  "checkout.noMethod": "No way to pay is open for this cart at the moment.",
  "checkout.summary": "Your order",
  "checkout.perParcel": "Paid when this parcel arrives",
  "checkout.terms": "By ordering you offer to buy under our",
  "checkout.termsLink": "general terms",
  "checkout.returnsLink": "returns policy",
  "checkout.and": "and",
  "checkout.termsAfter": "Afterwards you can review and print the order as your contract.",
  "checkout.privacy": "Your details are used only to deliver and look after this order.",
  "checkout.privacyLink": "Personal data protection",
  "checkout.provinceFirst": "Choose the province to see the exact fees; these are the least they can be.",
  "checkout.pickupHours": "Open {hours}",
  "checkout.receiverOfAge":
    "Whoever takes the parcel with spirits is 18 or older. The carrier checks the age before handing it over.",
  "checkout.voucherUsedUp":
    "The voucher has just been used up by others. Nothing was ordered; the total is now {to}. Check it and press order again.",
  "checkout.voucherUsedByBuyer":
    "This phone number has used the voucher as often as it may. Nothing was ordered; take the code out of the cart and order again.",
  "checkout.orderFrom": "Place order · from {total}",
  "checkout.order": "Place order · {total}",
  "checkout.totalChanged":
    "The total changed from {from} to {to}. Nothing has been ordered; check it and press the button again.",
  "checkout.onlyLeftOf": "{name}: only {left} left. Lower the quantity in the cart.",
  "checkout.goneOf": "{name}: just sold out. Remove it from the cart.",
  "checkout.nothingPlaced": "Nothing has been ordered yet.",
}
