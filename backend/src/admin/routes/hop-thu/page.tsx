import { formatInstant } from "@cho-phien/vietnam"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { OfficeRefusal } from "../../office/ask"
import { refusalWords } from "../../office/error-words"
import { ListBody } from "../../office/ListBody"
import { useFilters } from "../../office/use-filters"
import { LetterTable } from "../../outbox/LetterTable"
import { MailboxDrawer } from "../../outbox/MailboxDrawer"
import { useMailbox } from "../../outbox/use-outbox"

export default function MailboxPage() {
  const { get, set } = useFilters()
  const mailbox = useMailbox()
  const letters = mailbox.data?.letters ?? []
  const isAway = mailbox.error instanceof OfficeRefusal && mailbox.error.status === 404
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Hộp thư trên máy</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {isAway
            ? refusalWords("NO_MAILBOX")
            : "Cửa hàng chưa nối máy chủ thư: mọi thư nằm ở đây, không thư nào đi ra ngoài."}
        </Text>
        {mailbox.data && (
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            {mailbox.data.folder}
          </Text>
        )}
      </div>
      {!isAway && (
        <ListBody
          list={mailbox}
          isEmpty={letters.length === 0}
          emptyWords="Hộp thư trống. Đặt thử một đơn có địa chỉ thư."
        >
          <LetterTable
            rows={letters.map((letter) => ({
              id: letter.name,
              title: letter.subject,
              under: letter.to,
              at: formatInstant(new Date(letter.writtenAt)),
            }))}
            onOpen={(id) => set({ id })}
          />
        </ListBody>
      )}
      <MailboxDrawer
        letter={letters.find(({ name }) => name === get("id"))}
        onClose={() => set({ id: "" })}
      />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Hộp thư trên máy", icon: Envelope })
export const handle = { breadcrumb: () => "Hộp thư trên máy" }
