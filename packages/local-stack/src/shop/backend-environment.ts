/** What a backend process must be told. */
export interface BackendSettings {
  databaseUrl: string
  port: number
  storefrontUrl: string
  /** Absolute folder for uploaded pictures; outside the build, which is replaced as a whole. */
  uploadDir: string
  /** Absolute folder that takes the letters: there is no mail server here. */
  mailboxDir: string
  jwtSecret: string
  cookieSecret: string
  adminPassword: string
}

/** The backend's environment variables; both names of this machine are allowed as origins. */
export function backendEnvironment(settings: BackendSettings): Record<string, string> {
  const backendUrl = `http://localhost:${settings.port}`
  const shop = bothNames(settings.storefrontUrl)
  const admin = bothNames(backendUrl)
  return {
    DATABASE_URL: settings.databaseUrl,
    PORT: String(settings.port),
    STOREFRONT_URL: settings.storefrontUrl,
    STORE_CORS: shop.join(","),
    ADMIN_CORS: admin.join(","),
    AUTH_CORS: [...shop, ...admin].join(","),
    JWT_SECRET: settings.jwtSecret,
    COOKIE_SECRET: settings.cookieSecret,
    MEDUSA_BACKEND_URL: backendUrl,
    UPLOAD_DIR: settings.uploadDir,
    MAILBOX_DIR: settings.mailboxDir,
    ADMIN_PASSWORD: settings.adminPassword,
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

function bothNames(url: string): string[] {
  return [url, url.replace("//localhost", "//127.0.0.1")]
}
