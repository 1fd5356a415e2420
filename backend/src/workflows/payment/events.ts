/** `{ id }`: a bank's message was kept and waits to be worked through. */
export const BANK_EVENT_STORED = "bank_event.stored"
/** `{ id, code }`: all of a purchase is paid. Comes once. */
export const ORDER_GROUP_PAID = "order_group.paid"
/** `{ id, code }`: the hold ended without the money; the orders are cancelled and the goods free. Comes once. */
export const ORDER_GROUP_EXPIRED = "order_group.expired"
/** `{ id, code }`: money came after the hold had ended and the goods were still there: the purchase stands again. */
export const ORDER_GROUP_REVIVED = "order_group.revived"
/** `{ id }`: a message of Stripe was kept and waits to be worked through. */
export const CARD_EVENT_STORED = "card_event.stored"
/** `{ id, orderId, groupId, code }`: an operator has paid a refund back by hand. */
export const REFUND_PAID_BACK = "refund.paid_back"
