/** The arrows that must never be (design): run by `pnpm check`. */
const forbid = (name, from, to) => ({ name, severity: "error", from: { path: from }, to })

module.exports = {
  forbidden: [
    forbid("no-cycles", "", { circular: true }),
    forbid("module-owns-its-tables", "^backend/src/modules/([^/]+)/", {
      path: "^backend/src/modules/",
      pathNot: "^backend/src/modules/$1/",
    }),
    forbid("routes-touch-no-tables", "^backend/src/api/", {
      path: "^backend/src/modules/[^/]+/(models|migrations)/",
    }),
    forbid("packages-stand-alone", "^packages/", { path: "^(backend|storefront)/" }),
    forbid("storefront-no-server-code", "^storefront/", {
      path: "^(backend/|node_modules/@medusajs/(medusa|framework|core-flows)/)",
    }),
    forbid("feature-door-only", "^storefront/app/features/([^/]+)/", {
      path: "^storefront/app/features/[^/]+/.+",
      pathNot: ["^storefront/app/features/$1/", "^storefront/app/features/[^/]+/index(\\.server)?\\.ts$"],
    }),
    forbid("ui-knows-no-domain", "^storefront/app/ui/", { path: "^storefront/app/(features|routes|lib)/" }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|build|\\.medusa|node_modules)/" },
  },
}
