import { InlineTip } from "@medusajs/ui"

/** Why a form was not accepted, above its fields; announced to screen readers. */
export function RefusalNote({ words }: { words: string | undefined }) {
  if (!words) return null
  return (
    <div role="alert">
      <InlineTip variant="error" label="Chưa ghi được">
        {words}
      </InlineTip>
    </div>
  )
}
