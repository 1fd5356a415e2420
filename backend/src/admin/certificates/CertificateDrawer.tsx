import type { OfficeCertificate } from "@cho-phien/contract"
import { Button, Drawer, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { CertificateFacts } from "./CertificateFacts"
import { CertificateHistory } from "./CertificateHistory"
import { CertificateNumber } from "./CertificateNumber"
import { CorrectForm } from "./CorrectForm"
import { RevokeForm } from "./RevokeForm"
import { useCertificate } from "./use-certificates"

interface CertificateDrawerProps {
  id: string
  onClose: () => void
}
type Mode = "read" | "correct" | "revoke"

/** One certificate: what it says, what was done to it, and the two deeds that are left. */
export function CertificateDrawer({ id, onClose }: CertificateDrawerProps) {
  const { data, isError } = useCertificate(id)
  const [mode, setMode] = useState<Mode>("read")
  const close = () => {
    setMode("read")
    onClose()
  }
  const back = () => setMode("read")
  return (
    <Drawer open={id !== ""} onOpenChange={(isOpen) => !isOpen && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {data ? <CertificateNumber {...data.certificate} /> : "Giấy chứng nhận"}
          </Drawer.Title>
          <Drawer.Description>
            {data?.certificate.product?.title ?? data?.certificate.productNameThen}
          </Drawer.Description>
        </Drawer.Header>
        {isError && <Text className="p-6">Không tìm thấy giấy chứng nhận này.</Text>}
        {!data && !isError && <Skeleton className="m-6 h-64" />}
        {data && mode === "read" && (
          <>
            <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
              <CertificateFacts certificate={data.certificate} />
              <CertificateHistory history={data.history} />
            </Drawer.Body>
            <DeedButtons certificate={data.certificate} onChoose={setMode} />
          </>
        )}
        {data && mode === "correct" && (
          <CorrectForm key={data.certificate.revision} certificate={data.certificate} onBack={back} />
        )}
        {data && mode === "revoke" && <RevokeForm certificate={data.certificate} onBack={back} />}
      </Drawer.Content>
    </Drawer>
  )
}

function DeedButtons({
  certificate,
  onChoose,
}: {
  certificate: OfficeCertificate
  onChoose: (mode: Mode) => void
}) {
  return (
    <Drawer.Footer>
      {certificate.revokedOn === null && certificate.state !== "expired" && (
        <Button variant="danger" onClick={() => onChoose("revoke")}>
          Thu hồi
        </Button>
      )}
      <Button variant="secondary" onClick={() => onChoose("correct")}>
        Đính chính
      </Button>
    </Drawer.Footer>
  )
}
