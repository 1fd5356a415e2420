import type { OfficeCertificateResponse } from "@cho-phien/contract"
import { Button, Drawer } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { RefusalNote } from "../office/RefusalNote"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { AssessmentFields } from "./AssessmentFields"
import { type Assessment, conclusionOf } from "./conclusion"
import { SubjectFields } from "./SubjectFields"
import { CERTIFICATES_KEY } from "./use-certificates"

interface IssueDrawerProps {
  open: boolean
  producerId: string
  productId: string
  onClose: () => void
  onIssued: (id: string) => void
}

/** Writes a council's decision down. Stars, level and last day follow from it and are shown, never typed. */
export function IssueDrawer({ open, producerId, productId, onClose, onIssued }: IssueDrawerProps) {
  const [assessment, setAssessment] = useState<Assessment>({ totalScore: "", decisionOn: "", issuedOn: "" })
  const deed = useDeed<OfficeCertificateResponse>({
    path: "/admin/ocop/certificates",
    refreshes: CERTIFICATES_KEY,
    done: "Đã cấp giấy chứng nhận.",
    onDone: ({ certificate }) => onIssued(certificate.id),
  })
  const conclusion = conclusionOf(assessment)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!conclusion.certifiable) return
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    deed.send({ ...typed, stars: conclusion.stars, level: conclusion.level })
  }
  return (
    <Drawer open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <form onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>Cấp giấy chứng nhận</Drawer.Title>
            <Drawer.Description className="sr-only">
              Ghi quyết định công nhận của một sản phẩm
            </Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-5 overflow-y-auto">
            <RefusalNote words={deed.refused} />
            <SubjectFields producerId={producerId} productId={productId} wordsOf={deed.wordsOf} />
            <TextField
              name="number"
              label="Số giấy chứng nhận"
              hint="Như in trên giấy. Số bắt đầu bằng MH- là dữ liệu minh hoạ."
              error={deed.wordsOf("number")}
            />
            <TextField
              name="decisionNumber"
              label="Số quyết định công nhận"
              hint="Ví dụ: 124/QĐ-UBND"
              error={deed.wordsOf("decisionNumber")}
            />
            <AssessmentFields assessment={assessment} onChange={setAssessment} wordsOf={deed.wordsOf} />
            <TextField
              key={conclusion.certifiable ? conclusion.level : "authority"}
              name="authority"
              label="Cơ quan công nhận"
              defaultValue={conclusion.certifiable ? conclusion.usualAuthority : ""}
              error={deed.wordsOf("authority")}
            />
            <TextField
              name="placeThen"
              label="Nơi sản xuất ghi trên giấy"
              hint="Tên xã, huyện vào ngày cấp; để trống nếu giấy không ghi."
              error={deed.wordsOf("placeThen")}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={onClose}>
              Đóng
            </Button>
            <Button type="submit" isLoading={deed.busy} disabled={!conclusion.certifiable}>
              Cấp giấy chứng nhận
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
