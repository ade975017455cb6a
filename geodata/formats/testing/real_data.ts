import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file of real data, which is not part of the project and may be absent: such tests are then skipped, visibly. */
export function realData(name: string): { readonly path: string; readonly absent: boolean } {
  const path = fileURLToPath(new URL(`../../../../shared/realdata/${name}`, import.meta.url));
  return { path, absent: !existsSync(path) };
}
