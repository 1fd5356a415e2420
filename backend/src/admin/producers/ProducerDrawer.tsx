import type { OfficeProducerDetail } from "@cho-phien/contract"
import { Button, Drawer, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { BankAccountForm } from "./BankAccountForm"
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
        {data && <Forms key={data.producer.id} producer={data.producer} onClose={onClose} />}
      </Drawer.Content>
    </Drawer>
  )
}

/** The producer's own words, or where its money goes; each is saved on its own. */
function Forms({ producer, onClose }: { producer: OfficeProducerDetail; onClose: () => void }) {
  const [isBank, setIsBank] = useState(false)
  if (isBank) return <BankAccountForm producer={producer} onBack={() => setIsBank(false)} />
  return (
    <>
      <div className="px-6 pt-4">
        <Button variant="secondary" size="small" onClick={() => setIsBank(true)}>
          Tài khoản nhận tiền
        </Button>
      </div>
      <ProducerForm key={producer.revision} producer={producer} onBack={onClose} />
    </>
  )
}
