import { index, type RouteConfig, route } from "@remix-run/route-config"

/** The site map. Vietnamese at the root, the same paths in English under /en. */
export default [
  route("hinh/:kind/:file", "routes/files/label-art.ts"),
  route("robots.txt", "routes/files/robots.ts"),
  route("sitemap.xml", "routes/files/sitemap.ts"),
  route("_rieng", "routes/files/visitor.ts"),
  route(":locale?", "routes/layout.tsx", [
    index("routes/pages/home.tsx"),
    route("san-pham", "routes/pages/products.tsx"),
    route("san-pham/:handle", "routes/pages/product.tsx"),
    route("tim-kiem", "routes/pages/search.tsx"),
    route("tuoi", "routes/pages/declare-age.tsx"),
    route("nha-san-xuat", "routes/pages/producers.tsx"),
    route("nha-san-xuat/:slug", "routes/pages/producer.tsx"),
    route("bo-suu-tap", "routes/pages/collections.tsx"),
    route("bo-suu-tap/:slug", "routes/pages/collection.tsx"),
    route("chung-nhan", "routes/pages/certificate-check.tsx"),
    route("chung-nhan/:number", "routes/pages/certificate.tsx"),
    route("_ui", "routes/pages/ui-samples.tsx"),
    route("gio-hang", "routes/cart/cart.tsx"),
    route("thanh-toan", "routes/checkout/checkout.tsx"),
    route("xa-phuong", "routes/checkout/communes.ts"),
    route("don-hang/:code", "routes/purchase/purchase.tsx"),
    route("tra-cuu", "routes/purchase/lookup.tsx"),
    route("chinh-sach", "routes/policies/policies.tsx"),
    route("chinh-sach/:slug", "routes/policies/policy.tsx"),
    route("*", "routes/pages/not-found.tsx"),
  ]),
] satisfies RouteConfig
