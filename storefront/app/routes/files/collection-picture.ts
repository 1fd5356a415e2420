import type { LoaderFunctionArgs } from "@remix-run/node"
import { sendCollectionPicture } from "~/features/collection/index.server"

/** `/anh/bo-suu-tap/<id>.webp`: the office's own picture of a collection; immutable, a new picture has a new id. */
export const loader = ({ params }: LoaderFunctionArgs) => sendCollectionPicture(params.file ?? "")
