import type { LoaderFunctionArgs } from "@remix-run/node"
import { askForPaper } from "~/features/purchase/ask-for-paper.server"

/** `/don-hang/<code>/giay-to/<paper>?kien=<parcel>`: a PDF of the reader's own purchase; anybody else looks it up first. */
export const loader = (args: LoaderFunctionArgs) => askForPaper(args)
