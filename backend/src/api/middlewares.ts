import { defineMiddlewares } from "@medusajs/framework/http"
import { awaitedPaymentMiddlewares } from "./admin/awaited-payments/middlewares"
import { officeOcopMiddlewares } from "./admin/ocop/middlewares"
import { officeOutboxMiddlewares } from "./admin/outbox/middlewares"
import { reconciliationMiddlewares } from "./admin/reconciliation/middlewares"
import { refundTaskMiddlewares } from "./admin/refund-tasks/middlewares"
import { searchDeskMiddlewares } from "./admin/search-desk/middlewares"
import { officeSettlementMiddlewares } from "./admin/settlement/middlewares"
import { showcaseDeskMiddlewares } from "./admin/showcase/middlewares"
import { officeTaxInvoiceMiddlewares } from "./admin/tax-invoices/middlewares"
import { officeTransferMiddlewares } from "./admin/transfers/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { errorHandler } from "./http/error-handler"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { shoppingMiddlewares } from "./store/shopping/middlewares"

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
    ...showcaseDeskMiddlewares,
    ...searchDeskMiddlewares,
    ...catalogueMiddlewares,
    ...shoppingMiddlewares,
    ...hookMiddlewares,
  ],
})
