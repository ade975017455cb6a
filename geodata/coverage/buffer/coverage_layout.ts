import { Problem } from '../../problem.ts';
import type { CoverageColumns, CoverageParts, CoverageText } from './coverage_parts.ts';

/**
 * Bytes of a coverage: eight words of head (magic, version, byte length, and the sizes: vertices, arcs, arc vertices, faces,
 * bytes of text), then the columns one behind the other, words first, then bytes, then the text as JSON in UTF-8.
 * Little-endian, as all machines that we meet are.
 */
const MAGIC = 0x56475a47;
const VERSION = 1;
const HEAD_WORDS = 10;

interface Sizes {
  readonly vertices: number;
  readonly arcs: number;
  readonly arcVertices: number;
  readonly faces: number;
  readonly owners: number;
  readonly compounds: number;
  readonly text: number;
}

const WORDS = [
  ['vertexX', 'vertices', 0],
  ['vertexY', 'vertices', 0],
  ['arcStart', 'arcs', 1],
  ['arcVertices', 'arcVertices', 0],
  ['arcLeft', 'arcs', 0],
  ['arcRight', 'arcs', 0],
  ['faceOwner', 'faces', 0],
  ['faceParent', 'faces', 0],
  ['faceOrigin', 'faces', 0],
  ['faceBlock', 'faces', 0],
  ['faceCompound', 'faces', 0],
  ['faceBuilding', 'faces', 0],
] as const;

const BYTES = [
  ['vertexLock', 'vertices'],
  ['arcLock', 'arcs'],
  ['faceLock', 'faces'],
  ['ownerLock', 'owners'],
  ['compoundLock', 'compounds'],
] as const;

export function writeParts({ columns, text }: CoverageParts): ArrayBuffer {
  const json = new TextEncoder().encode(JSON.stringify(text));
  const sizes: Sizes = {
    vertices: columns.vertexX.length,
    arcs: columns.arcLeft.length,
    arcVertices: columns.arcVertices.length,
    faces: columns.faceOwner.length,
    owners: columns.ownerLock.length,
    compounds: columns.compoundLock.length,
    text: json.length,
  };
  const buffer = new ArrayBuffer(byteLengthOf(sizes));
  new Int32Array(buffer, 0, HEAD_WORDS).set([
    MAGIC,
    VERSION,
    buffer.byteLength,
    sizes.vertices,
    sizes.arcs,
    sizes.arcVertices,
    sizes.faces,
    sizes.owners,
    sizes.compounds,
    sizes.text,
  ]);
  const views = viewsOf(buffer, sizes);
  for (const [name] of WORDS) views[name].set(columns[name]);
  for (const [name] of BYTES) views[name].set(columns[name]);
  new Uint8Array(buffer, buffer.byteLength - json.length).set(json);
  return buffer;
}

/** @throws Problem BAD_COVERAGE for bytes that are none, or cut short; the numbers within are not looked at */
export function readParts(buffer: ArrayBuffer): CoverageParts {
  if (buffer.byteLength < 4 * HEAD_WORDS) throw bad(`${buffer.byteLength} bytes are less than its head`);
  const head = new Int32Array(buffer, 0, HEAD_WORDS);
  if (head[0] !== MAGIC) throw bad(`it starts with 0x${(head[0]! >>> 0).toString(16)}`);
  if (head[1] !== VERSION) throw bad(`its version is ${head[1]}, not ${VERSION}`);
  if (head[2] !== buffer.byteLength) throw bad(`it has ${buffer.byteLength} bytes, not ${head[2]}`);
  const [vertices, arcs, arcVertices, faces, owners, compounds, text] = head.subarray(3) as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const sizes: Sizes = { vertices, arcs, arcVertices, faces, owners, compounds, text };
  for (const [name, size] of Object.entries(sizes)) if (size < 0) throw bad(`it has ${size} ${name}`);
  if (byteLengthOf(sizes) !== buffer.byteLength) {
    throw bad(`its columns take ${byteLengthOf(sizes)} bytes, but it has ${buffer.byteLength}`);
  }
  return { columns: viewsOf(buffer, sizes), text: readText(new Uint8Array(buffer, buffer.byteLength - text)) };
}

export function bad(what: string): Problem {
  return new Problem('BAD_COVERAGE', {
    zh: `覆盖面数据已损坏：${what}。`,
    en: `This is no coverage: ${what}.`,
  });
}

function byteLengthOf(sizes: Sizes): number {
  const words = WORDS.reduce((sum, [, size, more]) => sum + sizes[size] + more, HEAD_WORDS);
  return BYTES.reduce((sum, [, size]) => sum + sizes[size], 4 * words) + sizes.text;
}

function viewsOf(buffer: ArrayBuffer, sizes: Sizes): CoverageColumns {
  let at = 4 * HEAD_WORDS;
  const words = WORDS.map(([name, size, more]) => {
    const view = new Int32Array(buffer, at, sizes[size] + more);
    at += view.byteLength;
    return [name, view] as const;
  });
  const bytes = BYTES.map(([name, size]) => {
    const view = new Uint8Array(buffer, at, sizes[size]);
    at += view.byteLength;
    return [name, view] as const;
  });
  return Object.fromEntries([...words, ...bytes]) as unknown as CoverageColumns;
}

function readText(bytes: Uint8Array): CoverageText {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as CoverageText;
  } catch (cause) {
    throw bad(`its text is no JSON: ${(cause as Error).message}`);
  }
}
