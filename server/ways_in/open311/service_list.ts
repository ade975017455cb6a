import type { ICaseKindsResult } from '../../generated/queries/case_kinds.ts';
import type { Language } from './answer.ts';
import type { AnswerValue } from './write_xml.ts';

/** A kind of case as the database has it. */
export type KindRow = Pick<
  ICaseKindsResult,
  'code' | 'parentCode' | 'nameZh' | 'nameEn' | 'loop' | 'nature' | 'sensitive' | 'retired'
>;

export const NATURES = {
  part: { zh: '部件', en: 'Part' },
  event: { zh: '事件', en: 'Event' },
} as const;
export type Nature = keyof typeof NATURES;

/** The kinds of one place, as a tree: what Open311 calls services. */
export class ServiceTree {
  readonly #kinds: ReadonlyMap<string, KindRow>;
  readonly #children = new Map<string, KindRow[]>();

  constructor(kinds: readonly KindRow[]) {
    this.#kinds = new Map(kinds.map((kind) => [kind.code, kind]));
    for (const kind of kinds) {
      if (kind.parentCode === null) continue;
      const siblings = this.#children.get(kind.parentCode);
      if (siblings) siblings.push(kind);
      else this.#children.set(kind.parentCode, [kind]);
    }
  }

  /** Also one that takes no more reports: cases of it remain. */
  kind(code: string): KindRow | null {
    return this.#kinds.get(code) ?? null;
  }

  /** Kinds that take reports: neither they nor what they stand below is retired. */
  get offered(): readonly KindRow[] {
    return [...this.#kinds.values()].filter((kind) => this.isOffered(kind));
  }

  isOffered(kind: KindRow): boolean {
    return this.#line(kind).every(({ retired }) => !retired);
  }

  /** Whether it, or what it stands below, is nobody else's business; one that is not known is held to be. */
  isSensitive(code: string): boolean {
    const kind = this.kind(code);
    return kind === null || this.#line(kind).some(({ sensitive }) => sensitive);
  }

  /** Kinds right below that take reports. */
  choices(kind: KindRow): readonly KindRow[] {
    return (this.#children.get(kind.code) ?? []).filter((child) => this.isOffered(child));
  }

  /** The code and those of all kinds below it, whether they take reports or not. */
  withBelow(code: string): readonly string[] {
    const codes = new Set([code]);
    for (const above of codes) for (const child of this.#children.get(above) ?? []) codes.add(child.code);
    return [...codes];
  }

  /** The kind that it stands below in the end, itself where it stands below none. */
  group(kind: KindRow): KindRow {
    return this.#line(kind).at(-1)!;
  }

  /** The kind and what it stands below, upwards. A line that runs in a circle ends where it would begin again. */
  #line(kind: KindRow): readonly KindRow[] {
    const line = new Set([kind]);
    for (let next = this.#above(kind); next && !line.has(next); next = this.#above(next)) line.add(next);
    return [...line];
  }

  #above({ parentCode }: KindRow): KindRow | undefined {
    return parentCode === null ? undefined : this.#kinds.get(parentCode);
  }
}

export function kindName(kind: KindRow, language: Language): string {
  return language === 'zh' ? kind.nameZh : kind.nameEn;
}

/** The list that GET services answers. */
export function serviceList(tree: ServiceTree, language: Language): AnswerValue {
  return tree.offered.map((kind) => {
    const group = tree.group(kind);
    return {
      service_code: kind.code,
      service_name: kindName(kind, language),
      description: describe(kind, group, language),
      metadata: hasDefinition(tree, kind),
      type: 'realtime',
      keywords: keywords(kind, group),
      group: kindName(group, language),
    };
  });
}

export function hasDefinition(tree: ServiceTree, kind: KindRow): boolean {
  return kind.nature !== null || tree.choices(kind).length > 0;
}

/** Both names, those of the group and the nature: whoever searches in either language finds it. */
function keywords(kind: KindRow, group: KindRow): string {
  const nature = kind.nature === null ? [] : Object.values(NATURES[kind.nature as Nature]);
  const words = [kind.nameZh, kind.nameEn, group.nameZh, group.nameEn, ...nature];
  return [...new Set(words.map((word) => word.replaceAll(',', ' ')))].join(', ');
}

function describe(kind: KindRow, group: KindRow, language: Language): string {
  const name = kind === group ? kindName(kind, language) : `${kindName(group, language)} › ${kindName(kind, language)}`;
  if (kind.loop === 'order') {
    return language === 'zh' ? `${name}（点单、派单、接单、评单）` : `${name} (ordered, dispatched, accepted, rated)`;
  }
  return language === 'zh'
    ? `${name}（受理、交办、处置、核查、结案）`
    : `${name} (accepted, assigned, handled, verified, closed)`;
}
