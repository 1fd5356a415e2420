import { Notice } from "~/ui/notice/Notice"
import { DeclareForm } from "./DeclareForm"

/** Tells how many goods wait behind the declaration, without showing them. */
export function AgeNote({ sentence, back }: { sentence: string; back: string }) {
  return (
    <Notice>
      <p>{sentence}</p>
      <DeclareForm back={back} />
    </Notice>
  )
}
