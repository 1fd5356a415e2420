import { defineMiddlewares } from "@medusajs/framework/http"
import { officeOcopMiddlewares } from "./admin/ocop/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { shoppingMiddlewares } from "./store/shopping/middlewares"

export default defineMiddlewares({
  routes: [...officeOcopMiddlewares, ...catalogueMiddlewares, ...shoppingMiddlewares],
})
