import type { OfficeCollectionResponse } from "@cho-phien/contract"
import { Button, FocusModal } from "@medusajs/ui"
import { type FormEvent, useEffect, useState } from "react"
import { useDeed } from "../office/use-deed"
import { CollectionHistory } from "./CollectionHistory"
import { bodyFrom, type Draft, draftFrom, emptyDraft } from "./draft"
import { MembersPanel } from "./MembersPanel"
import { PictureField } from "./PictureField"
import { ReloadNote } from "./ReloadNote"
import { RuleFields } from "./RuleFields"
import { StateDeeds } from "./StateDeeds"
import { TextFields } from "./TextFields"
import { COLLECTIONS_KEY, COLLECTIONS_PATH, useRuleOptions } from "./use-collections"

interface CollectionEditorProps {
  /** Nothing while a new one is written. */
  saved?: OfficeCollectionResponse
  onSaved: (id: string) => void
  /** Told whether something typed would be lost. */
  onUnsaved: (unsaved: boolean) => void
}

/** Words and rule on the left, who is in on the right; on a phone one under the other. */
export function CollectionEditor({ saved, onSaved, onUnsaved }: CollectionEditorProps) {
  const [start] = useState<Draft>(saved ? draftFrom(saved) : emptyDraft)
  const [draft, setDraft] = useState(start)
  const options = useRuleOptions().data
  const deed = useDeed<OfficeCollectionResponse>({
    path: saved ? `${COLLECTIONS_PATH}/${saved.collection.id}` : COLLECTIONS_PATH,
    refreshes: COLLECTIONS_KEY,
    done: saved ? "Đã lưu bộ sưu tập." : "Đã tạo bản nháp.",
    onDone: ({ collection }) => onSaved(collection.id),
  })
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  const unsaved = JSON.stringify(draft) !== JSON.stringify(start)
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    deed.send({ ...bodyFrom(draft), ...(saved && { expectedRevision: saved.collection.revision }) })
  }
  const { wordsOf } = deed
  return (
    <form onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
      <FocusModal.Body className="flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-6xl grid-cols-1 gap-8 p-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-y-8">
            <ReloadNote deed={deed} unsaved={unsaved} />
            <TextFields draft={draft} options={options} onChange={change} wordsOf={wordsOf} />
            <RuleFields
              rule={draft.rule}
              options={options}
              onChange={(rule) => change({ rule })}
              wordsOf={wordsOf}
            />
          </div>
          <div className="flex min-w-0 flex-col gap-y-8">
            {saved && <PictureField collection={saved.collection} unsaved={unsaved} />}
            {saved && <StateDeeds collection={saved.collection} unsaved={unsaved} />}
            <MembersPanel draft={draft} onChange={change} wordsOf={wordsOf} />
            {saved && <CollectionHistory history={saved.history} />}
          </div>
        </div>
      </FocusModal.Body>
      <FocusModal.Footer>
        <FocusModal.Close asChild>
          <Button type="button" size="small" variant="secondary">
            Đóng
          </Button>
        </FocusModal.Close>
        <Button type="submit" size="small" isLoading={deed.busy} disabled={!unsaved}>
          {saved ? "Lưu" : "Lưu bản nháp"}
        </Button>
      </FocusModal.Footer>
    </form>
  )
}
