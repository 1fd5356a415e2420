/** Addresses of machines beside us: loopback and private networks (RFC 1918, RFC 4193). */
const NEIGHBOUR = /^(?:::1$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/i

/**
 * Who is asking, for counting tries: the other end of the connection, or, when that is our own proxy beside us, whom
 * the proxy names last. What a stranger writes into the header itself is never believed.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | null,
): string | undefined {
  const address = socketAddress?.replace(/^::ffff:/i, "")
  if (!address || !NEIGHBOUR.test(address)) return address
  return forwardedFor?.split(",").at(-1)?.trim() || address
}
