/**
 * @medusajs/types names vite as an optional peer. The storefront's vite 6 and the admin bundler's vite 7 would make
 * two copies of the same types, which do not fit each other; it only holds types, so one copy without vite serves all.
 */
const readPackage = (manifest) => {
  if (manifest.name === "@medusajs/types") {
    delete manifest.peerDependencies?.vite
    delete manifest.peerDependenciesMeta?.vite
  }
  return manifest
}

module.exports = { hooks: { readPackage } }
