import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';

/** One import that the rooms do not allow. */
export interface WrongEdge {
  readonly file: string;
  readonly imports: string;
  readonly reason: string;
}

/** Which rooms the code of a room may enter; docs/decisions/0001-four-rooms.md says why. */
const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
  client: ['client', 'geodata'],
  server: ['server', 'geodata', 'sql'],
  geodata: ['geodata'],
  sql: [],
};

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

/** Tests and benchmarks reach for their tools and for files, but for no other room than their own code may. */
const isTest = (file: string) => /\.(test|bench)\.tsx?$/.test(file) || file.includes(`${sep}e2e${sep}`);

const isNodeBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

function reasonAgainst(file: string, imported: string): string | null {
  const room = file.split(sep)[0]!;
  if (!imported.startsWith('.')) {
    const browserSafe = room === 'client' || (room === 'geodata' && !file.startsWith(join('geodata', 'formats')));
    return browserSafe && !isTest(file) && isNodeBuiltin(imported) ? `${room} must run in a browser` : null;
  }
  const target = normalize(join(dirname(file), imported));
  const targetRoom = target.split(sep)[0]!;
  // A test may look at how the project is set up, e.g. at codegen.ts.
  if (isTest(file) && targetRoom === target) return null;
  if (!MAY_ENTER[room]!.includes(targetRoom)) return `${room} may not enter ${targetRoom}`;
  if (room === 'client' && target.startsWith(join('geodata', 'formats'))) return 'geodata/formats needs Node';
  return null;
}

/**
 * Walks every import of the four rooms below `root`.
 *
 * @returns the imports that cross from one room to another against the rules, in order of file
 */
export function wrongEdges(root: string): WrongEdge[] {
  const files = globSync('{client,server,geodata,sql}/**/*.{ts,tsx}', { cwd: root }).sort();
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(([, imports]) => {
      const reason = reasonAgainst(file, imports!);
      return reason ? [{ file, imports: imports!, reason }] : [];
    }),
  );
}
