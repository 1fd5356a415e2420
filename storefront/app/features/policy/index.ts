export { PolicyIndexPage } from "./PolicyIndexPage"
export { PolicyPage } from "./PolicyPage"
