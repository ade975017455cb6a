import { Problem } from '../../../geodata/problem.ts';
import { kindsBelow } from '../../cases_desk/kinds_below.ts';
import { caseKinds } from '../../generated/queries/case_kinds.ts';
import { many, type Queryable } from '../../store/queryable.ts';
import type { Sender } from './find_sender.ts';

/** Refuses a report of a kind that its sender may not send, with the Problem KIND_REFUSED. */
export type RefuseKind = (kind: string) => Problem | null;

/** What a sender may send: the kinds named for it and all below them, as they stand now; without any named, all. */
export async function kindsOfSender(
  database: Queryable,
  { jurisdictionCode, code, kinds }: Pick<Sender, 'jurisdictionCode' | 'code' | 'kinds'>,
): Promise<RefuseKind> {
  if (kinds === null) return () => null;
  const allowed = new Set(kindsBelow(await many(database, caseKinds, { jurisdiction: jurisdictionCode }), kinds));
  return (kind) => (allowed.has(kind) ? null : kindRefused(code, kind, kinds));
}

function kindRefused(code: string, kind: string, kinds: readonly string[]): Problem {
  const shown = kind.slice(0, 60);
  return new Problem('KIND_REFUSED', {
    zh: `来源“${code}”不能送来类别“${shown}”的案件；可送：${kinds.join('、')} 及其下级类别。`,
    en: `The sender '${code}' may not send cases of the kind '${shown}'; it may send ${kinds.join(', ')} and those below.`,
  });
}
