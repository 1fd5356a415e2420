import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { DUE_SQL, type DueChange, FAILED_SQL, NOTE_SQL, WAITING_SQL, WRITTEN_SQL } from "./change-sql"
import {
  COUNT_SQL,
  type Counted,
  FORGET_SQL,
  LOG_SQL,
  type LoggedText,
  POPULAR_SQL,
  type PopularText,
} from "./log-sql"
import { SearchChange } from "./models/search-change"
import { SearchRule } from "./models/search-rule"
import { SearchSynonym } from "./models/search-synonym"
import { SearchTally } from "./models/search-tally"
import { REBUILDS_SQL, type Rebuild } from "./rebuilds-sql"
import { type ActiveRule, rulesOn } from "./rules-on"

export type RuleRow = InferTypeOf<typeof SearchRule>
export type SynonymRow = Omit<InferTypeOf<typeof SearchSynonym>, "means"> & { means: string[] }

export interface Waiting {
  waiting: number
  since: Date | null
  lastError: string | null
}

/** Rules and other names by the generated methods; the outbox and the log by a few statements of its own. */
export class SearchDeskService extends MedusaService({
  SearchChange,
  SearchSynonym,
  SearchRule,
  SearchTally,
}) {
  /** These products must be written to the index anew. */
  @InjectManager()
  async noteChanges(productIds: readonly string[], @MedusaContext() context: Context = {}): Promise<void> {
    if (productIds.length > 0) await run(context, NOTE_SQL, [JSON.stringify(productIds)])
  }

  @InjectManager()
  async dueChanges(limit: number, @MedusaContext() context: Context = {}): Promise<DueChange[]> {
    return await run<DueChange>(context, DUE_SQL, [limit])
  }

  @InjectManager()
  async markWritten(changes: readonly DueChange[], @MedusaContext() context: Context = {}): Promise<void> {
    await run(context, WRITTEN_SQL, [JSON.stringify(changes)])
  }

  @InjectManager()
  async markFailed(
    changes: readonly DueChange[],
    error: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await run(context, FAILED_SQL, [error.slice(0, 500), JSON.stringify(changes)])
  }

  @InjectManager()
  async waitingChanges(@MedusaContext() context: Context = {}): Promise<Waiting> {
    const [row] = await run<Waiting>(context, WAITING_SQL, [])
    return row ?? { waiting: 0, since: null, lastError: null }
  }

  /** What holds for a query on a day; `key` is its folded words. */
  @InjectManager()
  async rulesFor(key: string, day: string, @MedusaContext() context: Context = {}): Promise<ActiveRule> {
    const rules = key === "" ? [] : await this.listSearchRules({ words_key: key }, { take: 100 }, context)
    return rulesOn(rules, day)
  }

  @InjectManager()
  async count(counted: readonly Counted[], @MedusaContext() context: Context = {}): Promise<void> {
    await run(context, COUNT_SQL, [JSON.stringify(counted)])
  }

  /** What was asked since a day, most asked first. */
  @InjectManager()
  async log(
    question: { since: string; onlyNothing: boolean; limit: number; offset: number },
    @MedusaContext() context: Context = {},
  ): Promise<{ texts: LoggedText[]; total: number }> {
    const rows = await run<LoggedText & { total: number }>(context, LOG_SQL, [
      question.since,
      question.onlyNothing,
      question.limit,
      question.offset,
    ])
    return { texts: rows.map(({ total: _total, ...text }) => text), total: rows[0]?.total ?? 0 }
  }

  /** Forgets the words that hardly anybody asked for before that day. */
  @InjectManager()
  async forgetRareTexts(before: string, @MedusaContext() context: Context = {}): Promise<void> {
    await run(context, FORGET_SQL, [before])
  }

  @InjectManager()
  async popularTexts(since: string, @MedusaContext() context: Context = {}): Promise<PopularText[]> {
    return await run<PopularText>(context, POPULAR_SQL, [since])
  }

  /** The latest rebuilds with how far they are, newest first; the one that answers is always among them. */
  @InjectManager()
  async rebuilds(@MedusaContext() context: Context = {}): Promise<Rebuild[]> {
    return await run<Rebuild>(context, REBUILDS_SQL, [])
  }
}

interface SqlManager {
  execute(sql: string, bindings: readonly (string | number | boolean)[]): Promise<unknown>
}

/** Runs one statement on the connection of the context; `Row` says what the statement selects. */
async function run<Row>(
  { manager }: Context,
  sql: string,
  bindings: readonly (string | number | boolean)[],
): Promise<Row[]> {
  return (await (manager as SqlManager).execute(sql, bindings)) as Row[]
}
