import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { FACTS_SQL, UPSERT_SQL } from "./entry-sql"
import { CARD_JSON, listingSql, PAGE_JSON } from "./listing-sql"
import { mixedOrder } from "./mixed-order"
import { CatalogueEntry } from "./models/catalogue-entry"
import { OldPath } from "./models/old-path"
import { Pack } from "./models/pack"
import { ProductProfile } from "./models/product-profile"
import { type KnownPath, type PathKind, REMEMBER_MOVED_SQL, REMEMBER_SQL } from "./old-path-sql"
import type { EntryFacts, EntryRow, Listing, ListingQuestion, NewEntry } from "./rows"

/** Profiles and packs by the generated methods; the read model by a few statements of its own. */
export class CatalogueService extends MedusaService({ ProductProfile, Pack, CatalogueEntry, OldPath }) {
  /** A page of cards, the number of hits and the facets, in one statement. */
  @InjectManager()
  async listing(question: ListingQuestion, @MedusaContext() context: Context = {}): Promise<Listing> {
    const { sql, bindings } = listingSql(question)
    const [listing] = await run<Listing>(context.manager, sql, bindings)
    if (!listing) throw new Error("The listing statement answered without a row")
    return listing
  }

  /** Facts of every listed product in the default order; for rules and counts. */
  @InjectManager()
  async facts(@MedusaContext() context: Context = {}): Promise<EntryFacts[]> {
    return await run<EntryFacts>(context.manager, FACTS_SQL, [])
  }

  /** Cards of these products, in the order asked for; unlisted ones are left out. */
  @InjectManager()
  async cards(productIds: readonly string[], @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    if (productIds.length === 0) return []
    const rows = await run<{ entry: EntryRow }>(
      context.manager,
      `select ${CARD_JSON} as entry
       from jsonb_array_elements_text(?::jsonb) with ordinality as asked(id, n)
       join catalogue_entry e on e.product_id = asked.id and e.deleted_at is null
       order by asked.n`,
      [JSON.stringify(productIds)],
    )
    return rows.map((row) => row.entry)
  }

  /** One product with all its page shows. */
  @InjectManager()
  async pageOf(handle: string, @MedusaContext() context: Context = {}): Promise<EntryRow | null> {
    const [row] = await run<{ entry: EntryRow }>(
      context.manager,
      `select ${PAGE_JSON} as entry from catalogue_entry e where e.handle = ? and e.deleted_at is null`,
      [handle],
    )
    return row?.entry ?? null
  }

  /** Keeps these addresses, so that they lead to their things after a change. */
  @InjectManager()
  async rememberPaths(
    kind: PathKind,
    paths: readonly KnownPath[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (paths.length > 0) await run(context.manager, REMEMBER_SQL, [kind, JSON.stringify(paths)])
  }

  /** The thing that an address led to, by its id. */
  @InjectManager()
  async targetOf(
    kind: PathKind,
    path: string,
    @MedusaContext() context: Context = {},
  ): Promise<string | null> {
    const [row] = await run<{ target_id: string }>(
      context.manager,
      "select target_id from old_path where kind = ? and path = ? and deleted_at is null",
      [kind, path],
    )
    return row?.target_id ?? null
  }

  /**
   * Writes entries anew, drops those of `unlisted`, and lays the default order again. One refresh at a time on
   * however many servers, so that an older reading never overwrites a newer one.
   */
  @InjectTransactionManager()
  async replaceEntries(
    read: () => Promise<{ entries: NewEntry[]; unlisted: string[] }>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = context.transactionManager
    await run(manager, "select pg_advisory_xact_lock(hashtextextended('catalogue:entries', 0))", [])
    const { entries, unlisted } = await read()
    await run(manager, REMEMBER_MOVED_SQL, [JSON.stringify(entries), JSON.stringify(unlisted)])
    await run(
      manager,
      "delete from catalogue_entry where product_id in (select jsonb_array_elements_text(?::jsonb))",
      [JSON.stringify(unlisted)],
    )
    const rows = entries.map((entry) => ({ id: generateEntityId(undefined, "cent"), ...entry }))
    await run(manager, UPSERT_SQL, [JSON.stringify(rows)])
    const order = mixedOrder(await run<EntryFacts>(manager, FACTS_SQL, []))
    await run(
      manager,
      `update catalogue_entry e set position = place.n - 1
       from jsonb_array_elements_text(?::jsonb) with ordinality as place(id, n)
       where e.product_id = place.id and e.position <> place.n - 1`,
      [JSON.stringify(order.map((entry) => entry.productId))],
    )
  }
}

interface SqlManager {
  execute(sql: string, bindings: readonly (string | number)[]): Promise<unknown>
}

/** Runs one statement on the connection of the context; `Row` says what the statement selects. */
async function run<Row>(
  manager: unknown,
  sql: string,
  bindings: readonly (string | number)[],
): Promise<Row[]> {
  return (await (manager as SqlManager).execute(sql, bindings)) as Row[]
}
