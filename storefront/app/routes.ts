import { index, type RouteConfig, route } from "@remix-run/route-config"

/** The site map. Vietnamese at the root, the same paths in English under /en. */
export default [
  route("hinh/:kind/:file", "routes/files/label-art.ts"),
  route("robots.txt", "routes/files/robots.ts"),
  route("_rieng", "routes/files/visitor.ts"),
  route(":locale?", "routes/layout.tsx", [
    index("routes/pages/home.tsx"),
    route("*", "routes/pages/not-found.tsx"),
  ]),
] satisfies RouteConfig
