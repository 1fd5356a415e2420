import { z } from "zod"

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""))

/** What the storefront must be told, and what each value means. */
export const EnvSchema = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"])
    .default("production")
    .describe("development serves from source with hot reload; anything else serves the build"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe("Port the shop listens on"),
  MEDUSA_URL: httpUrl
    .default("http://localhost:9000")
    .describe("Address of the backend as this server reaches it, e.g. http://localhost:9000"),
  MEDUSA_PUBLISHABLE_KEY: z
    .string()
    .startsWith("pk_")
    .describe("Publishable key of the sales channel, printed by the seed, e.g. pk_0123…"),
  SESSION_SECRET: z
    .string()
    .min(32)
    .describe(
      "At least 32 random characters that sign the cookies, e.g. the output of `openssl rand -hex 32`",
    ),
  PUBLIC_URL: httpUrl
    .default("http://localhost:3000")
    .describe("Address readers type; canonical links, cookies and the CSRF check follow it"),
})

export type Env = Readonly<z.infer<typeof EnvSchema>>

/** Parses the environment, or throws one sentence per missing or wrong value. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = EnvSchema.safeParse(source)
  if (result.success) return Object.freeze(result.data)
  const sentences = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const field = EnvSchema.shape[name as keyof typeof EnvSchema.shape]
    return `Set ${name} (${issue.message}). ${field.description ?? ""}.`
  })
  throw new Error([...new Set(sentences)].join("\n"))
}

let parsed: Env | undefined

/** The environment, parsed once at first use. React reads NODE_ENV by itself, so our default is handed on to it. */
export function env(): Env {
  if (parsed) return parsed
  parsed = parseEnv(process.env)
  process.env.NODE_ENV = parsed.NODE_ENV
  return parsed
}
