import path from "node:path"
import { stateFolder } from "../paths.js"
import { backendEnvironment } from "../shop/backend-environment.js"

/** Logins of the demonstration admin in test databases. */
export const testAdmin = { email: "admin@cho-phien.example", password: "mat-khau-thu-nghiem" }

/** Folder of the test runs' logs. */
export const testLogs = path.join(stateFolder("test"), "logs")

/** The backend's environment in a test run. Secrets are fixed: nothing outside this machine can reach it. */
export function testBackendEnvironment(options: {
  databaseUrl: string
  port: number
  storefrontUrl?: string
}): Record<string, string> {
  return backendEnvironment({
    databaseUrl: options.databaseUrl,
    port: options.port,
    storefrontUrl: options.storefrontUrl ?? "http://localhost:3000",
    uploadDir: path.join(stateFolder("test"), "uploads"),
    mailboxDir: path.join(stateFolder("test"), "mailbox"),
    jwtSecret: "a secret only for the tests",
    cookieSecret: "a cookie secret only for the tests",
    adminPassword: testAdmin.password,
  })
}
