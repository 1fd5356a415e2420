import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { ask, OfficeRefusal } from "./ask"
import { fieldWords, refusalWords } from "./error-words"

interface Deed<Answer> {
  path: string
  /** First word of the query keys that are stale afterwards. */
  refreshes: string
  /** What the notice says when it is done. */
  done: string
  onDone: (answer: Answer) => void
}

/** Sends a form; gives the words of each field that was refused. What was typed stays in the form. */
export function useDeed<Answer>({ path, refreshes, done, onDone }: Deed<Answer>) {
  const client = useQueryClient()
  const mutation = useMutation<Answer, Error, unknown>({
    mutationFn: (body) => ask<Answer>(path, body),
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: [refreshes] })
      toast.success(done)
      onDone(answer)
    },
  })
  const refusal = mutation.error instanceof OfficeRefusal ? mutation.error.body : undefined
  const byField = new Map(refusal?.fieldErrors?.map(({ field, code }) => [field, fieldWords(code)]))
  return {
    send: (body: unknown) => mutation.mutate(body),
    busy: mutation.isPending,
    refused: mutation.error ? refusalWords(refusal?.code) : undefined,
    code: refusal?.code,
    wordsOf: (field: string) => byField.get(field),
  }
}
