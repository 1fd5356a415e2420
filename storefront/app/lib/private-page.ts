import type { MetaDescriptor } from "@remix-run/node"

/** The head of a page that is one reader's own: its title, and out of search engines. */
export const privateMeta = ({ data }: { data: { title: string } | undefined }): MetaDescriptor[] =>
  data ? [{ title: data.title }, { name: "robots", content: "noindex" }] : []
