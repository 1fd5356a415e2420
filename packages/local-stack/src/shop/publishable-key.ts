import { withClient } from "../postgres/connection.js"

/** Title of the shop's key in the seed. Medusa makes a key of its own at its first start, for an empty channel. */
const TITLE = "Trang chợ"

/** The key that the seed made for the shop; it is public and stands in plain text in the database. */
export async function publishableKey(databaseUrl: string): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const found = await client.query<{ token: string }>(
      `select token from api_key
       where type = 'publishable' and title = $1 and revoked_at is null and deleted_at is null
       order by created_at, id limit 1`,
      [TITLE],
    )
    const token = found.rows[0]?.token
    if (!token) throw new Error("The database has no publishable key; run `npx pnpm seed`.")
    return token
  })
}
