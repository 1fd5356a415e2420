import { defineMiddlewares } from "@medusajs/framework/http"
import { awaitedPaymentMiddlewares } from "./admin/awaited-payments/middlewares"
import { officeOcopMiddlewares } from "./admin/ocop/middlewares"
import { orderGroupMiddlewares } from "./admin/order-groups/middlewares"
import { officeOutboxMiddlewares } from "./admin/outbox/middlewares"
import { officeMessageMiddlewares } from "./admin/parcel-messages/middlewares"
import { reconciliationMiddlewares } from "./admin/reconciliation/middlewares"
import { refundTaskMiddlewares } from "./admin/refund-tasks/middlewares"
import { officeReturnMiddlewares } from "./admin/return-requests/middlewares"
import { officeReviewMiddlewares } from "./admin/reviews/middlewares"
import { searchDeskMiddlewares } from "./admin/search-desk/middlewares"
import { officeSettlementMiddlewares } from "./admin/settlement/middlewares"
import { officeShippingMiddlewares } from "./admin/shipping-rates/middlewares"
import { showcaseDeskMiddlewares } from "./admin/showcase/middlewares"
import { officeTaxInvoiceMiddlewares } from "./admin/tax-invoices/middlewares"
import { officeTransferMiddlewares } from "./admin/transfers/middlewares"
import { officeVoucherMiddlewares } from "./admin/vouchers/middlewares"
import { officeWholesaleMiddlewares } from "./admin/wholesale/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { errorHandler } from "./http/error-handler"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { reviewMiddlewares } from "./store/reviews/middlewares"
import { shoppingMiddlewares } from "./store/shopping/middlewares"
import { wholesaleMiddlewares } from "./store/wholesale/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...officeOcopMiddlewares,
    ...officeSettlementMiddlewares,
    ...officeTransferMiddlewares,
    ...awaitedPaymentMiddlewares,
    ...refundTaskMiddlewares,
    ...reconciliationMiddlewares,
    ...officeOutboxMiddlewares,
    ...officeTaxInvoiceMiddlewares,
    ...officeShippingMiddlewares,
    ...officeVoucherMiddlewares,
    ...showcaseDeskMiddlewares,
    ...officeWholesaleMiddlewares,
    ...searchDeskMiddlewares,
    ...orderGroupMiddlewares,
    ...officeReturnMiddlewares,
    ...officeReviewMiddlewares,
    ...officeMessageMiddlewares,
    ...reviewMiddlewares,
    ...catalogueMiddlewares,
    ...shoppingMiddlewares,
    ...wholesaleMiddlewares,
    ...hookMiddlewares,
  ],
})
