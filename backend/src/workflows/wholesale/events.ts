/** `{ id, code, companyId }`: all legs of a company's order stand, its stock and credit are held. */
export const WHOLESALE_ORDER_PLACED = "wholesale_order.placed"
/** `{ id, code, companyId }`: an order waits for an approver. */
export const WHOLESALE_ORDER_ASKED = "wholesale_order.asked"
/** `{ id, state }`: the office decided on a company. */
export const WHOLESALE_COMPANY_DECIDED = "wholesale_company.decided"
