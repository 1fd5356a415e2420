import { Drawer, Skeleton, Text } from "@medusajs/ui"
import { ProducerForm } from "./ProducerForm"
import { useProducer } from "./use-producers"

interface ProducerDrawerProps {
  id: string
  onClose: () => void
}

/** One producer, open for editing. */
export function ProducerDrawer({ id, onClose }: ProducerDrawerProps) {
  const { data, isError } = useProducer(id)
  return (
    <Drawer open={id !== ""} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{data?.producer.name ?? "Chủ thể"}</Drawer.Title>
          <Drawer.Description>{data ? `/nha-san-xuat/${data.producer.slug}` : ""}</Drawer.Description>
        </Drawer.Header>
        {isError && <Text className="p-6">Không tìm thấy chủ thể này.</Text>}
        {!data && !isError && <Skeleton className="m-6 h-64" />}
        {data && (
          <ProducerForm
            key={`${data.producer.id}-${data.producer.revision}`}
            producer={data.producer}
            onBack={onClose}
          />
        )}
      </Drawer.Content>
    </Drawer>
  )
}
