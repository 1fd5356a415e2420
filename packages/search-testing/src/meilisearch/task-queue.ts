import { Refusal } from "./refusal.js"

interface Task {
  uid: number
  indexUid: string
  status: "enqueued" | "succeeded" | "failed"
  type: string
  error: Record<string, string> | null
  enqueuedAt: string
}

/** Tasks are done one after the other, each a while after it was enqueued (docs: "Asynchronous operations"). */
export class TaskQueue {
  private readonly tasks: Task[] = []
  private last: Promise<void> = Promise.resolve()

  constructor(private readonly delayMs: number) {}

  enqueue(type: string, indexUid: string, work: () => void): [status: number, body: unknown] {
    const task: Task = {
      uid: this.tasks.length,
      indexUid,
      status: "enqueued",
      type,
      error: null,
      enqueuedAt: new Date().toISOString(),
    }
    this.tasks.push(task)
    this.last = this.last
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, this.delayMs)))
      .then(() => {
        try {
          work()
          task.status = "succeeded"
        } catch (error) {
          task.status = "failed"
          task.error = error instanceof Refusal ? error.body() : { message: String(error), code: "internal" }
        }
      })
    const { uid, status, enqueuedAt } = task
    return [202, { taskUid: uid, indexUid, status, type, enqueuedAt }]
  }

  get(uid: number): Task {
    const task = this.tasks[uid]
    if (!task) throw new Refusal(404, "task_not_found", `Task \`${uid}\` not found.`)
    return task
  }
}
