import { useEffect, useMemo, useState } from 'react';
import type { WaitingRules } from '../../../../geodata/cases/case_deadlines.ts';
import { CaseSettingsDocument, type CaseSettingsQuery } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import type { CaseFeed } from './case_feed.ts';

type Settings = CaseSettingsQuery['jurisdiction'];
export type DeskKind = Settings['caseKinds'][number];
export type DeskDepartment = Settings['departments'][number];
export type DeskCalendar = Settings['waitingCalendar'];

export interface DeskSettings {
  /** A kind stands after its parent. */
  readonly kinds: readonly DeskKind[];
  readonly kindByCode: ReadonlyMap<string, DeskKind>;
  readonly departments: readonly DeskDepartment[];
  /** Null until it is known. */
  readonly calendar: DeskCalendar | null;
  /** What clocks are reckoned by; null until it is known. */
  readonly waiting: WaitingRules | null;
}

/** Kinds, departments and the calendar of a place, asked again when the feed says that somebody changed them. */
export function useDeskSettings(place: string, { feed, connection }: Heard<CaseFeed>): DeskSettings {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  useEffect(() => feed.listen({ onSettings: () => setRevision((count) => count + 1) }), [feed]);
  const answer = useAnswer({
    client: fresh,
    document: CaseSettingsDocument,
    variables: useMemo(() => ({ place }), [place]),
    revision,
  });
  useRetryWhenLive(connection, [answer]);
  const settings = answer.data?.jurisdiction;
  return useMemo(() => {
    const kinds = settings?.caseKinds ?? [];
    const kindByCode = new Map(kinds.map((kind) => [kind.code, kind]));
    const calendar = settings?.waitingCalendar ?? null;
    return {
      kinds,
      kindByCode,
      departments: settings?.departments ?? [],
      calendar,
      waiting: calendar && { kinds: kindByCode, deadlines: calendar.deadlines, calendar },
    };
  }, [settings]);
}
