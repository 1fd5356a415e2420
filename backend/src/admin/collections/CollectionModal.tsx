import { FocusModal, Skeleton, Text } from "@medusajs/ui"
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
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
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
        {id === "" && <CollectionEditor key="new" onSaved={onSaved} />}
        {data && id !== "" && (
          <CollectionEditor key={`${id}-${data.collection.revision}`} saved={data} onSaved={onSaved} />
        )}
      </FocusModal.Content>
    </FocusModal>
  )
}
