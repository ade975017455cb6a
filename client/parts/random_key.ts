const BYTES = 16;

/** A name that nothing else has, of 32 hexadecimal digits. Unlike `crypto.randomUUID` it can be had without TLS too. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
