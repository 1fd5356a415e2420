import { request } from "node:http"

/** An answer as it came over the wire: nothing unpacked, names of headers as they were sent. */
export interface Answer {
  status: number
  rawHeaders: string[]
  header(name: string): string | undefined
  body: Buffer
}

/** Asks once and reads to the end. */
export async function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("error", reject)
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          rawHeaders: response.rawHeaders,
          header: (name) => response.headers[name.toLowerCase()]?.toString(),
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on("error", reject)
    sent.end(body)
  })
}

/** Asks for something that must be there. */
export async function mustAsk(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await ask(url, { headers })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer
}
