import { packageScript, Sentence, startService } from "@cho-phien/local-stack"
import { createDatabaseFromTemplate, dropDatabase, startTestPostgres } from "@cho-phien/local-stack/testing"

/** Runs the search comparison on a database of its own; it prints its own lines. */
export async function runSearch(documents: number): Promise<void> {
  const postgres = await startTestPostgres()
  const name = `search_bench_${process.pid}`
  try {
    const url = await createDatabaseFromTemplate(postgres, name)
    const script = packageScript("packages/bench", "bench:search", [`'${url}'`, String(documents)])
    const { succeeded, reason } = await startService({ ...script, name: "search", output: "inherit" }).ended
    if (!succeeded) throw new Sentence(`The search comparison failed: ${reason}`)
  } finally {
    await dropDatabase(postgres, name)
    await postgres.release()
  }
}
