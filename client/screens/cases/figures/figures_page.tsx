import { useMemo, useState } from 'react';
import { grantsIn } from '../../../access/me.ts';
import { useMyself } from '../../../access/use_session.ts';
import { DeskFiguresDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import { useDesk } from '../data/desk_context.ts';
import { askedDepartment, figureScope } from './figure_scope.ts';
import { FigureStrip } from './figure_strip.tsx';
import { FigureTable } from './figure_table.tsx';
import { useCaseRevision } from './use_case_revision.ts';
import { WaitTable } from './wait_table.tsx';
import { windowOfDays } from './window_of_days.ts';

const SPANS = [7, 30, 90, 365] as const;

/** How cases went over a period, against the one before, and by region, kind or department. */
export function FiguresPage() {
  const { words, format } = useSpeech();
  const { figures, filters } = words.desk;
  const { fresh } = useLine();
  const { place, view, heard } = useDesk();
  const [days, setDays] = useState<(typeof SPANS)[number]>(30);
  const revision = useCaseRevision(heard.feed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window moves on when cases do, not with time.
  const window = useMemo(() => windowOfDays(days), [days, revision]);
  const { region, kinds, unit } = view;
  const { me } = useMyself();
  const scope = useMemo(() => figureScope(grantsIn(me, place.code)), [me, place.code]);
  const department = askedDepartment(scope, unit?.kind === 'department' ? unit.code : null);
  const answer = useAnswer({
    client: fresh,
    document: DeskFiguresDocument,
    variables: useMemo(
      () =>
        department === undefined
          ? null
          : { place: place.code, window, region, kinds: kinds.length > 0 ? kinds : null, department },
      [place.code, window, region, kinds, department],
    ),
    keepsPrevious: true,
  });
  useRetryWhenLive(heard.connection, [answer]);
  const shown = answer.data?.jurisdiction.caseFigures ?? null;
  const isFiltered = region !== null || kinds.length > 0 || (department ?? null) !== null;
  return (
    <section className="figures scrolls" aria-label={figures.label}>
      <header className="figures__head">
        <Segments
          label={figures.window}
          value={days}
          onChange={setDays}
          options={SPANS.map((span) => ({
            value: span,
            text: span === 365 ? filters.year : filters.days(format.count(span)),
          }))}
        />
        <span className="figures__scope">{isFiltered ? figures.filtered : figures.everything}</span>
        <span className="figures__scope">{figures.before}</span>
      </header>
      {answer.error && !shown && <FailedNotice error={answer.error} onRetry={answer.retry} />}
      {department !== undefined && <FigureStrip shown={shown} />}
      {shown && <WaitTable waits={shown.waits} before={shown.before?.waits ?? []} />}
      <FigureTable window={window} days={days} whole={shown} scope={scope} />
    </section>
  );
}
