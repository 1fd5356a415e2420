import { testAdmin } from "@cho-phien/local-stack/testing"
import { type APIRequestContext, expect } from "@playwright/test"

const backend = (path: string): string => `${process.env.BACKEND_URL}${path}`

/** Somebody of the OCOP office who works through the admin's API. */
export class Office {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  /** Logs in with the demonstration admin of test databases. */
  static async logIn(request: APIRequestContext): Promise<Office> {
    const answer = await request.post(backend("/auth/user/emailpass"), { data: testAdmin })
    expect(answer.status()).toBe(200)
    const { token } = (await answer.json()) as { token: string }
    return new Office(request, token)
  }

  /** Reads something; the answer's shape is the caller's to know. */
  async read<Answer>(path: string): Promise<Answer> {
    const answer = await this.request.get(backend(path), { headers: this.headers })
    expect(answer.status(), `GET ${path}`).toBe(200)
    return (await answer.json()) as Answer
  }

  /** Does something that must succeed. */
  async change<Answer>(path: string, data: object): Promise<Answer> {
    const answer = await this.request.post(backend(path), { headers: this.headers, data })
    expect(answer.ok(), `POST ${path}: ${await answer.text()}`).toBe(true)
    return (await answer.json()) as Answer
  }

  private get headers() {
    return { authorization: `Bearer ${this.token}` }
  }
}
