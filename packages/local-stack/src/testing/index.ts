export { anyFreePort, isPortFree } from "../ports/free-port.js"
export { dropDatabase } from "../postgres/databases.js"
export { publishableKey } from "../shop/publishable-key.js"
export { chromiumFlags, findChromium } from "./find-chromium.js"
export {
  startBackend,
  startStorefront,
  startTestShop,
  type TestServer,
  type TestShop,
} from "./start-test-shop.js"
export { createDatabaseFromTemplate, seededTemplate } from "./template.js"
export { startTestPostgres, type TestPostgres } from "./test-postgres.js"
export { testAdmin, testBackendEnvironment } from "./test-settings.js"
