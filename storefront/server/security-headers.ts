type Page = { nonce: string | undefined; secure: boolean; development: boolean }

/**
 * Public pages run only our hashed files; hydrated pages also allow the nonce of this one answer.
 * Development allows inline code because Vite injects it.
 */
export function contentSecurityPolicy({ nonce, secure, development }: Page): string {
  const inline = development ? " 'unsafe-inline'" : ""
  const script = development ? inline : nonce ? ` 'nonce-${nonce}'` : ""
  return [
    "default-src 'self'",
    `script-src 'self'${script}`,
    `style-src 'self'${inline}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ")
}

/** Headers of every answer; HSTS only where readers come over TLS. */
export function applySecurityHeaders(headers: Headers, page: Page): void {
  headers.set("X-Content-Type-Options", "nosniff")
  headers.set("Referrer-Policy", "strict-origin-when-cross-origin")
  headers.set("Cross-Origin-Opener-Policy", "same-origin")
  headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
  headers.set("X-Frame-Options", "DENY")
  if (page.secure) headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
  if (headers.get("Content-Type")?.startsWith("text/html"))
    headers.set("Content-Security-Policy", contentSecurityPolicy(page))
}
