/** The answer for what does not exist; thrown by loaders, shown by the layout. */
export const notFound = (): Response => new Response(null, { status: 404 })
