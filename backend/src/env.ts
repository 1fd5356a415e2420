import { isBankAccount } from "@cho-phien/trade"
import { z } from "zod"

/** Transfers need all of these or none. */
const TRANSFERS = ["VIETQR_BANK_BIN", "VIETQR_ACCOUNT", "VIETQR_ACCOUNT_NAME", "BANK_WEBHOOK_SECRET"] as const

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
    const set = TRANSFERS.filter((name) => env[name] !== undefined)
    if (set.length > 0 && set.length < TRANSFERS.length)
      for (const name of TRANSFERS.filter((name) => env[name] === undefined))
        context.addIssue({ code: "custom", path: [name], message: `is missing, though ${set[0]} is set` })
  })
  .superRefine((env, context) => {
    if (env.SMTP_URL && /\.example>?$/.test(env.MAIL_FROM))
      context.addIssue({ code: "custom", path: ["MAIL_FROM"], message: "is missing, though SMTP_URL is set" })
  })
  .superRefine((env, context) => {
    if (/^https?:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(env.MEDUSA_BACKEND_URL)) return
    for (const name of ["CHO_PHIEN_NOW", "CHO_PHIEN_CLOCK_FILE"] as const)
      if (env[name])
        context.addIssue({
          code: "custom",
          path: [name],
          message: "moves the clock of a test and is refused on a public address",
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
