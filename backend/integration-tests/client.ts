/** What a route answered; `body` is parsed JSON, or the text of anything else. */
export interface Answer<Body = unknown> {
  status: number
  headers: Headers
  body: Body
}

type HeaderMap = Record<string, string>

/** Talks HTTP to the running Medusa, always with the same headers (a key, a login). */
export class Client {
  constructor(
    private readonly url: string,
    private readonly headers: HeaderMap = {},
  ) {}

  /** The same client with more headers. */
  with(headers: HeaderMap): Client {
    return new Client(this.url, { ...this.headers, ...headers })
  }

  get<Body = unknown>(path: string): Promise<Answer<Body>> {
    return this.send<Body>("GET", path)
  }

  /** A file, byte for byte. */
  async download(path: string): Promise<Answer<Uint8Array>> {
    const response = await fetch(this.url + path, { headers: this.headers })
    const body = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body }
  }

  post<Body = unknown>(path: string, body: unknown = {}): Promise<Answer<Body>> {
    return this.send<Body>("POST", path, body)
  }

  delete<Body = unknown>(path: string): Promise<Answer<Body>> {
    return this.send<Body>("DELETE", path)
  }

  private async send<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const response = await fetch(this.url + path, {
      method,
      headers: { ...this.headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json")
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}
