import type { OfficeCompany } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { DecisionForm } from "./DecisionForm"
import { TermsForm } from "./TermsForm"
import { DECISION_WORDS, type Decision, decisionsFor, deedWords, stateWords, termsWords } from "./words"

interface CompanyDrawerProps {
  company: OfficeCompany | undefined
  onClose: () => void
}

/** One company: what it wrote, what was done, and what may be decided. */
export function CompanyDrawer({ company, onClose }: CompanyDrawerProps) {
  return (
    <Drawer open={company !== undefined} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        {company && (
          <>
            <Drawer.Header>
              <Drawer.Title>{company.legalName}</Drawer.Title>
              <Drawer.Description>
                {company.taxCode} · {stateWords(company.state)}
              </Drawer.Description>
            </Drawer.Header>
            <Deeds key={`${company.id}-${company.revision}`} company={company} onClose={onClose} />
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function Deeds({ company, onClose }: { company: OfficeCompany; onClose: () => void }) {
  const [deed, setDeed] = useState<Decision | "terms" | null>(null)
  const back = () => setDeed(null)
  if (deed === "terms") return <TermsForm company={company} onBack={back} onDone={onClose} />
  if (deed) return <DecisionForm company={company} decision={deed} onBack={back} onDone={onClose} />
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-2 overflow-y-auto">
        <Text>{company.addressLine}</Text>
        <Text>
          {company.representative}
          {company.position ? `, ${company.position}` : ""} · {company.phone}
        </Text>
        <Text className="break-words">{company.invoiceEmail}</Text>
        {company.message && <Text className="whitespace-pre-line">{company.message}</Text>}
        <Text className="font-medium">{termsWords(company)}</Text>
        {company.history.map((entry) => (
          <Text key={`${entry.at}${entry.deed}`} size="small" className="text-ui-fg-subtle">
            {formatInstant(new Date(entry.at))} · {deedWords(entry.deed)}
            {entry.note ? `: ${entry.note}` : ""}
          </Text>
        ))}
      </Drawer.Body>
      <Drawer.Footer className="flex-wrap">
        <Button variant="secondary" onClick={() => setDeed("terms")}>
          Điều kiện mua
        </Button>
        {decisionsFor(company.state).map((decision) => (
          <Button
            key={decision}
            variant={decision === "approve" ? "primary" : "secondary"}
            onClick={() => setDeed(decision)}
          >
            {DECISION_WORDS[decision].label}
          </Button>
        ))}
      </Drawer.Footer>
    </>
  )
}
