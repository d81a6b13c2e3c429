import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The value of the attribute `integrity` of a script tag. */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Size, compressed size, and the hash for the attribute `integrity` of a script tag. */
export function fileFacts(path) {
  const bytes = readFileSync(path);
  return {
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    integrity: integrityOf(bytes),
  };
}
