import { createContext, useContext } from "react"

/** The nonce of this answer; empty in the browser, where it may not be read again. */
export const NonceContext = createContext<string | undefined>(undefined)

export const useNonce = (): string | undefined => useContext(NonceContext)
