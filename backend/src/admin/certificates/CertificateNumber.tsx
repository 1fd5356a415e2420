import { Badge } from "@medusajs/ui"

interface CertificateNumberProps {
  number: string
  demonstration: boolean
}

/** A number with, where it is one, the mark of a demonstration: nobody shall take it for a real one. */
export function CertificateNumber({ number, demonstration }: CertificateNumberProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="whitespace-nowrap font-medium">{number}</span>
      {demonstration && <Badge size="2xsmall">Minh hoạ</Badge>}
    </span>
  )
}
