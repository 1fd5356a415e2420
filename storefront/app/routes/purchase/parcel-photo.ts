import type { LoaderFunctionArgs } from "@remix-run/node"
import { askForPhoto } from "~/features/purchase/after/ask-for-parcels.server"

/** A photo of a return; only whoever can open the purchase sees it. */
export const loader = (args: LoaderFunctionArgs) => askForPhoto(args)
