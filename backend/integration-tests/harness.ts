import { publishableKey, testAdmin } from "@cho-phien/local-stack/testing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "./client"
import { runningMedusa } from "./medusa"

/** Everything a spec needs: HTTP clients of the kinds of people, and the container for workflows and modules. */
export interface Harness {
  container: MedusaContainer
  /** Address of the database, for reading what no route shows. */
  databaseUrl: string
  /** Nobody in particular: no key, no login. */
  anyone: Client
  /** The shop: sends the publishable key. */
  shop: Client
  /** The OCOP office, logged in. */
  office(): Promise<Client>
}

/** The harness of the run; the first call boots Medusa (some seconds). */
export async function harness(): Promise<Harness> {
  const { url, container } = await runningMedusa()
  const databaseUrl = process.env.DATABASE_URL ?? ""
  const anyone = new Client(url)
  return {
    container,
    databaseUrl,
    anyone,
    shop: anyone.with({ "x-publishable-api-key": await publishableKey(databaseUrl) }),
    office: async () => {
      const { body } = await anyone.post<{ token: string }>("/auth/user/emailpass", testAdmin)
      return anyone.with({ authorization: `Bearer ${body.token}` })
    },
  }
}
