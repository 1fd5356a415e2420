import { Transform } from "node:stream"

/**
 * Drops NUL bytes from a page that is being written. React 18.3 fills buffers of 2048 bytes; when a letter of several
 * bytes does not fit any more it sends the buffer with its unused end, NULs that browsers show as "�"
 * (facebook/react#24985, mended in React 19: then this may go). HTML itself can hold no NUL.
 */
export const withoutNul = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
