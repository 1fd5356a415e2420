/**
 * Byte order for indexes, Unicode rules for letters: `lower('ĐẶC')` works on every machine, whatever its locale.
 * Lists of names are sorted by asking for `COLLATE "vi-x-icu"`.
 */
const letters = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--lc-collate=C",
  "--lc-ctype=C.UTF-8",
  "--lc-messages=C",
]

/** How a new cluster is made; a throwaway one does not wait for the disk. */
export function initdbFlags(throwaway: boolean): string[] {
  return throwaway ? [...letters, "--no-sync"] : letters
}

/** How the server runs: reachable from this machine only, no socket files, clock in UTC. */
export function serverFlags(throwaway: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    timezone: "UTC",
    ...(throwaway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}
