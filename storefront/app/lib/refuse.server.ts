import { type AppLoadContext, data } from "@remix-run/node"

/** Answers a refused form: 422 (or what was refused with), everything typed kept, and the title says it first. */
export function refuse<Answer>(context: AppLoadContext, answer: Answer, status = 422) {
  context.visit.formRefused = true
  return data(answer, status)
}
