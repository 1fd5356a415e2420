import { FocusModal, Skeleton, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { CollectionEditor } from "./CollectionEditor"
import { useCollection } from "./use-collections"

interface CollectionModalProps {
  /** Empty while a new one is written. */
  id: string
  onClose: () => void
  onSaved: (id: string) => void
}

/** One collection over the whole screen: its words need the width. */
export function CollectionModal({ id, onClose, onSaved }: CollectionModalProps) {
  const { data, isError } = useCollection(id)
  const [unsaved, setUnsaved] = useState(false)
  const confirm = usePrompt()
  const close = async () => {
    const words = {
      title: "Bỏ những gì chưa lưu?",
      description: "Nội dung vừa sửa trong bộ sưu tập này sẽ mất.",
      confirmText: "Bỏ",
      cancelText: "Sửa tiếp",
    }
    if (!unsaved || (await confirm(words))) onClose()
  }
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && close()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title asChild>
            <Text weight="plus">{id === "" ? "Bộ sưu tập mới" : data?.collection.titleVi}</Text>
          </FocusModal.Title>
          <FocusModal.Description className="sr-only">
            Câu chuyện, điều kiện và hàng của một bộ sưu tập
          </FocusModal.Description>
        </FocusModal.Header>
        {isError && <Text className="p-6">Không tìm thấy bộ sưu tập này.</Text>}
        {id !== "" && !data && !isError && <Skeleton className="m-6 h-96" />}
        {id === "" && <CollectionEditor key="new" onSaved={onSaved} onUnsaved={setUnsaved} />}
        {data && id !== "" && (
          <CollectionEditor
            key={`${id}-${data.collection.revision}`}
            saved={data}
            onSaved={onSaved}
            onUnsaved={setUnsaved}
          />
        )}
      </FocusModal.Content>
    </FocusModal>
  )
}
