import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { readEnvironment } from "./src/env"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())
const env = readEnvironment(process.env)

/** In-process services need nothing installed; Redis takes their place in production. */
const redisModules = (redisUrl: string) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  {
    resolve: "@medusajs/medusa/caching",
    options: {
      providers: [
        {
          id: "caching-redis",
          resolve: "@medusajs/medusa/caching-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]

/** Postgres stays registered beside Meilisearch: Medusa drops old indexes only where their provider is known. */
const searchModule = {
  resolve: "@medusajs/medusa/search",
  options: {
    index_prefix: "cho_phien",
    providers: [
      { resolve: "@cho-phien/search-postgres", id: "pg" },
      ...(env.MEILISEARCH_URL
        ? [
            {
              resolve: "@cho-phien/search-meilisearch",
              id: "meili",
              options: { host: env.MEILISEARCH_URL, api_key: env.MEILISEARCH_KEY, timeout_ms: 2000 },
            },
          ]
        : []),
    ],
    default_provider: env.MEILISEARCH_URL ? "search-meilisearch" : "search-postgres-vi",
    reindex: { batch_size: 200 },
  },
}

module.exports = defineConfig({
  featureFlags: { caching: true, translation: true },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    redisUrl: env.REDIS_URL,
    workerMode: env.WORKER_MODE,
    // A Secure cookie never arrives over plain http: the embedded admin could not log in.
    cookieOptions: { secure: env.MEDUSA_BACKEND_URL.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: {
    disable: env.MEDUSA_ADMIN_DISABLED === "true" || env.WORKER_MODE === "worker",
    // The admin is served by this very server: a relative address lets one build run on any port.
    backendUrl: "/",
  },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    ...(env.REDIS_URL
      ? redisModules(env.REDIS_URL)
      : [{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } }]),
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { id: "locking-postgres", resolve: "@medusajs/medusa/locking-postgres", is_default: true },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      // A share acts on its master, through the payment module itself.
      dependencies: ["payment", "locking"],
      options: {
        providers: [
          { id: "cod", resolve: "./src/modules/cod-payment" },
          { id: "vietqr", resolve: "./src/modules/vietqr-payment" },
          { id: "share", resolve: "./src/modules/share-payment" },
          { id: "terms", resolve: "./src/modules/terms-payment" },
          ...(env.STRIPE_SECRET_KEY
            ? [
                {
                  id: "stripe",
                  resolve: "./src/modules/stripe-payment",
                  options: { secretKey: env.STRIPE_SECRET_KEY, apiBase: env.STRIPE_API_BASE },
                },
              ]
            : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      // Postage follows from a table of ours.
      dependencies: ["shippingRates"],
      options: {
        providers: [
          { id: "manual", resolve: "@medusajs/medusa/fulfillment-manual" },
          { id: "post", resolve: "./src/modules/shipping-rates/producer-post" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            id: "local",
            resolve: "@medusajs/medusa/file-local",
            options: {
              upload_dir: env.UPLOAD_DIR ?? "static",
              private_upload_dir: `${env.UPLOAD_DIR ?? "static"}/private`,
              backend_url: `${env.MEDUSA_BACKEND_URL}/static`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            id: "local",
            resolve: "@medusajs/medusa/notification-local",
            options: { channels: ["sms", "feed"] },
          },
          {
            id: "mail",
            resolve: "./src/modules/mail-notification",
            options: {
              channels: ["email"],
              from: env.MAIL_FROM,
              smtpUrl: env.SMTP_URL,
              mailboxDir: env.MAILBOX_DIR,
            },
          },
        ],
      },
    },
    searchModule,
    { resolve: "./src/modules/search-desk" },
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/ocop" },
    { resolve: "./src/modules/catalogue" },
    { resolve: "./src/modules/showcase" },
    { resolve: "./src/modules/marketplace" },
    { resolve: "./src/modules/incoming-payment" },
    { resolve: "./src/modules/money-desk" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/tax-invoice" },
    { resolve: "./src/modules/settlement" },
    { resolve: "./src/modules/shipping-rates" },
    { resolve: "./src/modules/voucher" },
    { resolve: "./src/modules/return-request" },
    { resolve: "./src/modules/parcel-message" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/wholesale" },
  ],
})
