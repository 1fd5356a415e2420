import { isBankAccount } from "@cho-phien/trade"
import { z } from "zod"

/** Of each group all are needed or none. */
const TOGETHER = [
  ["VIETQR_BANK_BIN", "VIETQR_ACCOUNT", "VIETQR_ACCOUNT_NAME", "BANK_WEBHOOK_SECRET"],
  ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"],
] as const
/** Only for tests: a shop that people can reach must not be led by them. */
const FOR_TESTS = {
  CHO_PHIEN_NOW: "moves the clock of a test",
  CHO_PHIEN_CLOCK_FILE: "moves the clock of a test",
  STRIPE_API_BASE: "leads card payments to a stand-in",
} as const

const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development").describe("Node's mode"),
    DATABASE_URL: z
      .string()
      .startsWith(
        "postgres",
        "must be a Postgres address, e.g. postgres://user:password@localhost:5432/cho_phien",
      )
      .describe("Address of the Postgres database"),
    REDIS_URL: z
      .string()
      .optional()
      .describe("Redis for events, locks, cache and workflows; in-process without it"),
    MEILISEARCH_URL: z
      .url({ protocol: /^https?$/, error: "must be an address, e.g. http://localhost:7700" })
      .optional()
      .describe("Meilisearch server for the search; the shop's own Postgres without it"),
    MEILISEARCH_KEY: z.string().optional().describe("Key for its indexes of the shop, never the master key"),
    JWT_SECRET: z.string().min(16, "needs at least 16 characters").describe("Signs the logins"),
    COOKIE_SECRET: z.string().min(16, "needs at least 16 characters").describe("Signs the session cookie"),
    STORE_CORS: z.string().default("http://localhost:3000").describe("Origins of the shop"),
    ADMIN_CORS: z.string().default("http://localhost:9000").describe("Origins of the admin"),
    AUTH_CORS: z
      .string()
      .default("http://localhost:3000,http://localhost:9000")
      .describe("Origins that may log in"),
    MEDUSA_BACKEND_URL: z.string().default("http://localhost:9000").describe("Public address of this server"),
    STOREFRONT_URL: z
      .string()
      .default("http://localhost:3000")
      .describe("Public address of the shop: letters and other servers lead back there"),
    UPLOAD_DIR: z.string().optional().describe("Absolute folder for uploads in the embedded profile"),
    MEDUSA_ADMIN_DISABLED: z.enum(["true", "false"]).default("false").describe("Leaves the admin out"),
    WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared").describe("What this process does"),
    CHO_PHIEN_KEY_FILE: z.string().optional().describe("Where the seed writes the shop's publishable key"),
    VIETQR_BANK_BIN: z
      .string()
      .regex(/^\d{6}$/, "must be the six digits of a bank, e.g. 970436")
      .optional()
      .describe("Bank of the account that receives transfers; VietQR is offered when all four are set"),
    VIETQR_ACCOUNT: z
      .string()
      .refine(isBankAccount, "must be 4 to 19 digits or capital letters")
      .optional()
      .describe("Account that receives transfers"),
    VIETQR_ACCOUNT_NAME: z
      .string()
      .min(2, "needs the holder's name")
      .optional()
      .describe("Holder of the account, as the buyer's bank shows it"),
    BANK_WEBHOOK_SECRET: z
      .string()
      .min(16, "needs at least 16 characters")
      .optional()
      .describe("Signs what the bank tells us of transfers at /hooks/bank"),
    MONEY_GOES_TO: z
      .enum(["platform", "producers"])
      .default("platform")
      .describe("Whose account is paid without cash: the platform's, which pays out, or each producer's own"),
    COLLECTION_CHECKED: z
      .enum(["yes"], { error: "must be `yes` once the licence question of collecting for others is settled" })
      .optional()
      .describe("The operator has had checked that the platform may collect money for producers"),
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_/, "must be a secret key of Stripe, sk_… or rk_…")
      .optional()
      .describe("Cards by Stripe's own page; offered when key and webhook secret are set"),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .startsWith("whsec_", "must be the signing secret of the webhook, whsec_…")
      .optional()
      .describe("Signs what Stripe tells us at /hooks/stripe"),
    STRIPE_API_BASE: z
      .url({ protocol: /^http$/, error: "must be the address of a stand-in, e.g. http://localhost:4242" })
      .optional()
      .describe("A stand-in for Stripe; for tests, refused on a public address"),
    SHIPPING_EARNER: z
      .enum(["producer", "platform"])
      .default("producer")
      .describe("Who earns the shipping fee: the producer who sends, or the platform that pays the carriers"),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/\S+$/, "must be an address, e.g. smtps://user:password@mail.example.vn")
      .optional()
      .describe("Mail server for letters to buyers and producers; MAILBOX_DIR takes them without one"),
    MAIL_FROM: z
      .string()
      .regex(/^([^<>]+<)?[^\s@<>]+@[^\s@<>]+>?$/, "must be a sender, e.g. Chợ Phiên <don-hang@example.vn>")
      .default("Chợ Phiên <don-hang@cho-phien.example>")
      .describe("Sender of the letters; needed with SMTP_URL"),
    MAILBOX_DIR: z
      .string()
      .optional()
      .describe("Absolute folder that takes the letters of a shop without a mail server"),
    ADMIN_PASSWORD: z
      .string()
      .optional()
      .describe("Password of the demonstration admin that the seed creates"),
    CHO_PHIEN_NOW: z.iso
      .datetime({ offset: true, error: "must be an instant, e.g. 2026-11-25T17:00:00Z" })
      .optional()
      .describe("The clock stands at this instant; for tests, refused on a public address"),
    CHO_PHIEN_CLOCK_FILE: z
      .string()
      .optional()
      .describe(
        "File with such an instant, read again at every look; for tests, refused on a public address",
      ),
  })
  .superRefine((env, context) => {
    for (const group of TOGETHER) {
      // Where parcels are paid to their producers, the bank's word is worth having without an account of ours.
      if (env.MONEY_GOES_TO === "producers") continue
      const set = group.filter((name) => env[name] !== undefined)
      if (set.length === 0) continue
      for (const name of group.filter((name) => env[name] === undefined))
        context.addIssue({ code: "custom", path: [name], message: `is missing, though ${set[0]} is set` })
    }
  })
  .superRefine((env, context) => {
    if (/^https?:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(env.MEDUSA_BACKEND_URL)) return
    for (const [name, what] of Object.entries(FOR_TESTS))
      if (env[name as keyof typeof FOR_TESTS])
        context.addIssue({
          code: "custom",
          path: [name],
          message: `${what} and is refused on a public address`,
        })
    const collects = env.MONEY_GOES_TO === "platform" && (env.VIETQR_ACCOUNT || env.STRIPE_SECRET_KEY)
    if (collects && !env.COLLECTION_CHECKED)
      context.addIssue({
        code: "custom",
        path: ["COLLECTION_CHECKED"],
        message:
          "must be `yes` before the platform collects money for producers on a public address (T-PAY-1)",
      })
  })

export type Environment = z.infer<typeof Environment>

let parsedOnce: Environment | undefined

/** The parsed environment of this process. */
export const environment = (): Environment => (parsedOnce ??= readEnvironment(process.env))

/** Parses an environment; a missing or wrong value ends the start with its name and reason. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const parsed = Environment.safeParse(source)
  if (parsed.success) return Object.freeze(parsed.data)
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const meaning = Environment.shape[name as keyof Environment]?.description ?? ""
    return `  ${name} (${meaning}): ${issue.message}`
  })
  throw new Error(`The configuration is not complete:\n${lines.join("\n")}`)
}
