import { readXml } from './read_xml.ts';
import { type ZipArchive, zipDamaged } from './zip_archive.ts';

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStrings: string;
  /** Dates count from 1904 and not from 1900. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/**
 * The sheets of a workbook that are not hidden, in their order, and where each stands in the archive.
 * @throws Problem XLSX_DAMAGED where it is no workbook
 */
export function readWorkbook(archive: ZipArchive): WorkbookParts {
  const path = mainPart(archive);
  const bytes = archive.unpack(path);
  if (bytes === null) throw zipDamaged();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = readRelations(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: { readonly name: string; readonly path: string }[] = [];
  let from1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const target = relations.get(id ?? '')?.path;
      if (target !== undefined && archive.has(target)) sheets.push({ name: attributes.name ?? '', path: target });
    },
  });
  if (sheets.length === 0) throw zipDamaged();
  const strings = [...relations.values()].find(({ type }) => type.endsWith('/sharedStrings'));
  return { sheets, sharedStrings: strings?.path ?? `${folder}sharedStrings.xml`, from1904 };
}

function mainPart(archive: ZipArchive): string {
  const main = [...readRelations(archive, '_rels/.rels', '').values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  return main?.path ?? WORKBOOK;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

function readRelations(archive: ZipArchive, path: string, folder: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const bytes = archive.unpack(path);
  if (bytes === null) return relations;
  readXml(bytes, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship') relations.set(Id, { type: Type, path: resolved(Target, folder) });
    },
  });
  return relations;
}

/** Targets are paths from the workbook's folder, or, with a slash first, from the top. */
function resolved(target: string, folder: string): string {
  return new URL(target, `zip:///${folder}`).pathname.slice(1);
}
