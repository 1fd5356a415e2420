import type { SearchTypes } from "@cho-phien/search-provider"
import type { Meilisearch, Task } from "meilisearch"

/** The module waits for events without saying how long: this long. */
const PATIENCE = 30_000
const POLL_EVERY = 50

/** A write the server has accepted and not yet applied. */
export function enqueued(index: string, taskUid: number): SearchTypes.SearchTask {
  return { id: String(taskUid), index, status: "enqueued" }
}

/** Waits for the end of a task. Running out of patience is no failure of the write: it is still being processed. */
export async function waitFor(
  client: Meilisearch,
  task: SearchTypes.SearchTask,
  timeout = PATIENCE,
): Promise<SearchTypes.SearchTask> {
  if (!task.id) return task
  try {
    return finished(task, await client.tasks.waitForTask(Number(task.id), { timeout, interval: POLL_EVERY }))
  } catch (error) {
    if (error instanceof Error && error.name === "MeilisearchTaskTimeOutError")
      return { ...task, status: "processing" }
    throw error
  }
}

/** A failed task does not throw; its state says so. */
function finished(task: SearchTypes.SearchTask, { status, error }: Task): SearchTypes.SearchTask {
  if (status === "succeeded") return { ...task, status }
  const message = error?.message ?? `The task was ${status}`
  return { ...task, status: "failed", error: { message, ...(error?.code ? { code: error.code } : {}) } }
}
