/**
 * Whether making a map failed because the browser gives no WebGL 2. A context made only to try would be slower: it takes
 * as long as the map's own.
 */
export function isWithoutWebGl2(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Failed to initialize WebGL');
}
