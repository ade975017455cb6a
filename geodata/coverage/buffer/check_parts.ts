import { bad } from './coverage_layout.ts';
import type { CoverageColumns, CoverageParts, CoverageText } from './coverage_parts.ts';

/**
 * Refuses parts whose numbers lead outside them, as damaged or forged bytes may have them.
 * @throws Problem BAD_COVERAGE, naming the column, the place in it and the value
 */
export function checkParts({ columns, text }: CoverageParts): void {
  checkText(text, columns);
  const { width, height } = text.lattice;
  const faces = columns.faceOwner.length;
  checkRange(columns, 'vertexX', 0, width);
  checkRange(columns, 'vertexY', 0, height);
  checkRange(columns, 'arcVertices', 0, columns.vertexX.length - 1);
  checkRange(columns, 'arcLeft', -1, faces - 1);
  checkRange(columns, 'arcRight', -1, faces - 1);
  checkRange(columns, 'faceOwner', 0, text.owners.length - 1);
  checkRange(columns, 'faceParent', 0, text.ids.parents.length - 1);
  checkRange(columns, 'faceOrigin', 0, text.origins.base.faces - 1);
  checkRange(columns, 'faceBlock', -1, text.ids.blocks.length - 1);
  checkRange(columns, 'faceCompound', -1, text.ids.compounds.length - 1);
  checkRange(columns, 'faceBuilding', -1, text.ids.buildings.length - 1);
  for (const lock of ['vertexLock', 'arcLock', 'faceLock', 'ownerLock', 'compoundLock'] as const) {
    checkRange(columns, lock, 0, 1);
  }
  const { arcStart, arcVertices, arcLeft, arcRight } = columns;
  if (arcStart[0] !== 0) throw bad(`value 0 of column arcStart, ${arcStart[0]}, is not 0`);
  for (let arc = 0; arc < arcLeft.length; arc++) {
    if (!(arcStart[arc + 1]! >= arcStart[arc]! + 2)) {
      throw bad(`value ${arc + 1} of column arcStart, ${arcStart[arc + 1]}, leaves arc ${arc} without two vertices`);
    }
    if (arcLeft[arc] === arcRight[arc]) throw bad(`arc ${arc} has face ${arcLeft[arc]} on both sides`);
  }
  const end = arcStart.at(-1);
  if (end !== arcVertices.length) throw bad(`its arcs have ${end} vertices, but ${arcVertices.length} are listed`);
  columns.faceOwner.forEach((owner, face) => {
    const facts = text.owners[owner];
    if (!facts || facts.parent !== columns.faceParent[face]) {
      throw bad(`face ${face} of parent ${columns.faceParent[face]} has owner ${owner} of parent ${facts?.parent}`);
    }
  });
}

function checkRange(columns: CoverageColumns, name: keyof CoverageColumns, least: number, most: number): void {
  const column = columns[name];
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value < least || value > most)
      throw bad(`value ${i} of column ${name}, ${value}, is not in ${least} to ${most}`);
  }
}

/** Widest lattice that orientation tests are exact on, in steps. */
const MAX_EXTENT_STEPS = 3.3e7;

function checkText(text: CoverageText, columns: CoverageColumns): void {
  const isSize = (value: unknown, most: number): boolean =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
  const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
  const { lattice, ids, owners, origins } = text ?? {};
  if (!isSize(lattice?.width, MAX_EXTENT_STEPS) || !isSize(lattice?.height, MAX_EXTENT_STEPS)) {
    throw bad(`its lattice of ${lattice?.width} × ${lattice?.height} steps is none`);
  }
  if (!Number.isInteger(lattice.originX) || !Number.isInteger(lattice.originY)) throw bad('its lattice has no origin');
  for (const list of ['parents', 'blocks', 'compounds', 'buildings'] as const) {
    if (!isTexts(ids?.[list])) throw bad(`its text has no list of ${list}`);
  }
  if (!Array.isArray(owners)) throw bad('its text has no list of owners');
  owners.forEach((owner, i) => {
    if (owner !== null && !isSize(owner?.parent, ids.parents.length - 1)) throw bad(`owner ${i} has no parent`);
  });
  const sizes = {
    vertices: columns.vertexX.length,
    arcs: columns.arcLeft.length,
    faces: columns.faceOwner.length,
    owners: owners.length,
  };
  for (const kind of ['vertices', 'arcs', 'faces', 'owners'] as const) {
    const [base, created] = [origins?.base?.[kind], origins?.created?.[kind]];
    if (!isSize(base, sizes[kind]) || !isTexts(created) || base! + created!.length !== sizes[kind]) {
      throw bad(`it has ${sizes[kind]} ${kind}, but ${base} of the base and ${created?.length} created ones`);
    }
  }
  if (columns.ownerLock.length !== owners.length) throw bad(`it has locks for ${columns.ownerLock.length} owners`);
  if (columns.compoundLock.length !== ids.compounds.length) {
    throw bad(`it has locks for ${columns.compoundLock.length} compounds`);
  }
}
