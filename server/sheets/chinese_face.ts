import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

export type FaceWeight = 'regular' | 'bold';

const AXIS: Readonly<Record<FaceWeight, number>> = { regular: 400, bold: 700 };
const PACKAGE = '@fontsource-variable/noto-sans-sc';

/** One small TrueType font and the characters that it has. */
export interface FacePart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly characters: ReadonlySet<string>;
}

/** Noto Sans SC in two weights, cut to the characters of one document. */
export type Face = Readonly<Record<FaceWeight, readonly FacePart[]>>;

/** What stands for a character that the face does not have. */
export const MISSING = '〓';

const require = createRequire(import.meta.url);
let ranges: Promise<readonly UnicodeFile[]> | null = null;

interface UnicodeFile {
  readonly file: string;
  readonly spans: readonly (readonly [first: number, last: number])[];
}

/**
 * Cuts the face to some characters. The package holds it as some hundred variable WOFF2 files by ranges of Unicode; of each
 * that is needed HarfBuzz makes one small static TrueType font for each weight, which a PDF can embed.
 *
 * @param regular @param bold texts that will be set in each weight
 */
export async function loadFace(regular: string, bold: string): Promise<Face> {
  ranges ??= readRanges();
  const files = await ranges;
  const [thin, thick] = await Promise.all([cut(files, regular, 'regular'), cut(files, bold, 'bold')]);
  return { regular: thin, bold: thick };
}

async function cut(files: readonly UnicodeFile[], text: string, weight: FaceWeight): Promise<FacePart[]> {
  const wanted = new Map<string, Set<string>>();
  for (const character of new Set(text + MISSING)) {
    const file = fileWith(files, character);
    if (file === undefined) continue;
    const characters = wanted.get(file) ?? new Set<string>();
    wanted.set(file, characters.add(character));
  }
  return Promise.all(
    [...wanted].map(async ([file, characters]): Promise<FacePart> => {
      const whole = await readFile(file);
      const options = { targetFormat: 'truetype', variationAxes: { wght: AXIS[weight] } } as const;
      const bytes = await subsetFont(whole, [...characters].join(''), options);
      return { name: `${weight} ${file.slice(file.lastIndexOf('/') + 1)}`, bytes, characters };
    }),
  );
}

/** Ranges overlap: Latin text comes from the file that says it is Latin. */
function fileWith(files: readonly UnicodeFile[], character: string): string | undefined {
  const code = character.codePointAt(0)!;
  return files.find(({ spans }) => spans.some(([first, last]) => code >= first && code <= last))?.file;
}

async function readRanges(): Promise<readonly UnicodeFile[]> {
  const list = require.resolve(`${PACKAGE}/unicode.json`);
  const folder = list.slice(0, list.lastIndexOf('/'));
  const written = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  const files = Object.entries(written).map(
    ([key, text]): UnicodeFile => ({
      file: `${folder}/files/noto-sans-sc-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      spans: text.split(',').map((span) => {
        const [first, last = first] = span.replace('U+', '').split('-');
        return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)];
      }),
    }),
  );
  return files.sort((a, b) => Number(b.file.includes('-latin-wght')) - Number(a.file.includes('-latin-wght')));
}
