import { Problem } from '../../geodata/problem.ts';
import type { CaseKindInput, CaseLoop } from '../generated/schema.ts';
import { checkNames, checkNumber, checkSource } from './settings_fields.ts';

const BAD = 'BAD_CASE_KIND';
const CODE = /^[a-z][a-z_]{0,59}$/;

interface KnownKind {
  readonly code: string;
  readonly parentCode: string | null;
  readonly loop: string;
}

/**
 * A kind of case as it may be saved among those of the place.
 * @param used whether any case is of that kind: then its loop stays, as what was done to those cases follows from it.
 * @throws Problem BAD_CASE_KIND
 */
export function checkCaseKind(kind: CaseKindInput, kinds: readonly KnownKind[], used: boolean) {
  const { code, loop = 'case', nature = null, sensitive = false, retired = false } = kind;
  if (!CODE.test(code)) {
    throw new Problem(BAD, {
      zh: `类别代码“${code.slice(0, 60)}”应为 1–60 个小写字母或下划线，以字母开头，例如 street_light。`,
      en: `The code '${code.slice(0, 60)}' of a kind is 1–60 small letters or underscores and begins with a letter, such as street_light.`,
    });
  }
  checkLoop(code, loop, kinds, used);
  return {
    code,
    parent: checkParent(code, kind.parent ?? null, kinds),
    ...checkNames(BAD, kind),
    loop,
    nature,
    sensitive,
    retired,
    ...checkDuplicates(kind),
    source: checkSource(BAD, kind.source),
  };
}

function checkLoop(code: string, loop: CaseLoop, kinds: readonly KnownKind[], used: boolean): void {
  const known = kinds.find((kind) => kind.code === code);
  if (!used || !known || known.loop === loop) return;
  throw new Problem(BAD, {
    zh: `类别“${code}”已有案件，办理环节应保持 ${known.loop as CaseLoop}，不能改为 ${loop}；可停用它，另立新类别。`,
    en: `There are cases of the kind '${code}', so its loop stays ${known.loop as CaseLoop} and cannot become ${loop}; retire it and add a new kind.`,
  });
}

/** A parent that exists and does not stand below the kind itself. */
function checkParent(code: string, parent: string | null, kinds: readonly KnownKind[]): string | null {
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  if (parent !== null && !byCode.has(parent)) {
    throw new Problem(BAD, {
      zh: `上级类别“${parent.slice(0, 60)}”不存在，请先建立它，或从已有类别中选择。`,
      en: `There is no kind '${parent.slice(0, 60)}' to stand below; add it first, or choose one of those there are.`,
    });
  }
  const way: string[] = [];
  for (let at = parent; at !== null && !way.includes(at); at = byCode.get(at)?.parentCode ?? null) way.push(at);
  if (!way.includes(code)) return parent;
  throw new Problem(BAD, {
    zh: `类别“${code}”不能放在“${parent}”之下，否则成环：${[code, ...way].join(' → ')}。`,
    en: `The kind '${code}' cannot stand below '${parent}': that would be a circle, ${[code, ...way].join(' → ')}.`,
  });
}

function checkDuplicates({ duplicateMetres: metres = null, duplicateHours: hours = null }: CaseKindInput) {
  if (metres === null && hours === null) return { duplicateMetres: null, duplicateHours: null };
  if (metres === null || hours === null) {
    throw new Problem(BAD, {
      zh: `重复判定的距离与时间应同时给出或都不给；现为 ${metres} 米、${hours} 小时。`,
      en: `Distance and time of duplicates are given both or neither; given: ${metres} m, ${hours} h.`,
    });
  }
  return {
    duplicateMetres: checkNumber(BAD, 'duplicateMetres', metres, { least: 1, most: 5000 }),
    duplicateHours: checkNumber(BAD, 'duplicateHours', hours, { least: 0.1, most: 8760 }),
  };
}
