import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface PageFrameProps {
  title: string
  words: string
  deeds?: ReactNode
  children: ReactNode
}

/** A page of settlement: what it is about, what can be done, what there is. */
export function PageFrame({ title, words, deeds, children }: PageFrameProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="max-w-2xl">
          <Heading level="h1">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {words}
          </Text>
        </div>
        {deeds && <div className="flex flex-wrap gap-2">{deeds}</div>}
      </div>
      {children}
    </Container>
  )
}
