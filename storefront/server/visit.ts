/** What is known about one request while it is answered; loaders write here, the server reads it at the end. */
export type Visit = {
  /** Fresh for every answer; only pages that hydrate use it. */
  readonly nonce: string
  /** Set by a loader that declares its page the same for everybody: seconds a shared cache may keep it. */
  publicForSeconds: number | undefined
  /** Set when somebody's session or declaration was read; such an answer is never shared. */
  personal: boolean
  /** Set when the answer would differ for a reader who has declared an age. */
  dependsOnAge: boolean
  /** Set when a form was refused: the page's title begins with that. */
  formRefused: boolean
  /** Who is asking, where the backend counts tries per address. */
  readonly clientAddress: string | undefined
}

/** A visit about which nothing has been said: private until a loader declares otherwise. */
export function newVisit(nonce: string, clientAddress?: string): Visit {
  return {
    nonce,
    publicForSeconds: undefined,
    personal: false,
    dependsOnAge: false,
    formRefused: false,
    clientAddress,
  }
}
