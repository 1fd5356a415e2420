import { Button, usePrompt } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { RefusalNote } from "../office/RefusalNote"
import { COLLECTIONS_KEY } from "./use-collections"

interface ReloadNoteProps {
  deed: { refused: string | undefined; code: string | undefined }
  unsaved: boolean
}

/** Why a deed was refused; where somebody else wrote meanwhile, the way to read what they wrote. */
export function ReloadNote({ deed, unsaved }: ReloadNoteProps) {
  const client = useQueryClient()
  const confirm = usePrompt()
  const reload = async () => {
    const words = {
      title: "Tải lại bản mới?",
      description: "Những gì bạn vừa sửa trong bộ sưu tập này sẽ mất. Cần giữ thì chép ra trước.",
      confirmText: "Tải lại",
      cancelText: "Để sau",
    }
    if (!unsaved || (await confirm(words))) await client.invalidateQueries({ queryKey: [COLLECTIONS_KEY] })
  }
  return (
    <div className="flex flex-col items-start gap-y-2">
      <RefusalNote words={deed.refused} />
      {deed.code === "COLLECTION_CHANGED_MEANWHILE" && (
        <Button type="button" size="small" variant="secondary" onClick={reload}>
          Tải lại bản mới
        </Button>
      )}
    </div>
  )
}
