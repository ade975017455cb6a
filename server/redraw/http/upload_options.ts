import type { BoundaryUploadOptions } from '../../../geodata/boundaries/boundary_upload.ts';
import { ATTRIBUTE_ENCODINGS, type AttributeEncoding } from '../../../geodata/boundaries/raw_boundaries.ts';
import type { RepairDecision } from '../../../geodata/boundaries/repair_types.ts';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../../../geodata/coordinates/coordinate_system.ts';
import { Problem } from '../../../geodata/problem.ts';

const DEFAULT_TOLERANCE_M = 2;
const MOST_DECISIONS = 10_000;
const TEXTS = ['scope', 'layer', 'codeField', 'nameField', 'parentField'] as const;

/** What somebody sent with a file of boundaries; what is missing has its default. @throws Problem BAD_UPLOAD_OPTIONS */
export function readUploadOptions(text: string | null): BoundaryUploadOptions {
  const given = parse(text);
  const texts = Object.fromEntries(TEXTS.map((name) => [name, textOrNull(name, given[name])])) as Record<
    (typeof TEXTS)[number],
    string | null
  >;
  const {
    encoding = null,
    coordinateSystem = null,
    toleranceM = DEFAULT_TOLERANCE_M,
    decisions = [],
    keep = false,
  } = given;
  if (encoding !== null && !ATTRIBUTE_ENCODINGS.includes(encoding as AttributeEncoding))
    throw bad('encoding', encoding);
  if (coordinateSystem !== null && !COORDINATE_SYSTEMS.includes(coordinateSystem as CoordinateSystem))
    throw bad('coordinateSystem', coordinateSystem);
  if (typeof toleranceM !== 'number') throw bad('toleranceM', toleranceM);
  if (typeof keep !== 'boolean') throw bad('keep', keep);
  if (!Array.isArray(decisions) || decisions.length > MOST_DECISIONS || !decisions.every(isDecision)) {
    throw bad('decisions', decisions);
  }
  return {
    ...texts,
    encoding: encoding as AttributeEncoding | null,
    coordinateSystem: coordinateSystem as CoordinateSystem | null,
    toleranceM,
    decisions: decisions as RepairDecision[],
    keep,
  };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch {
    // Said below, with what came.
  }
  throw bad('options', text);
}

function textOrNull(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.length <= 200) return value;
  throw bad(name, value);
}

function isDecision(value: unknown): value is RepairDecision {
  if (typeof value !== 'object' || value === null) return false;
  const { question, give } = value as Record<string, unknown>;
  return typeof question === 'string' && (give === null || typeof give === 'string');
}

function bad(name: string, value: unknown): Problem {
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, 80);
  return new Problem('BAD_UPLOAD_OPTIONS', {
    zh: `上传选项有误：${name} 为 ${shown}。`,
    en: `The options of the upload are wrong: ${name} is ${shown}.`,
  });
}
