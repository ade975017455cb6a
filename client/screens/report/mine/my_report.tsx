import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { CasePhotos } from '../../common/case_photos.tsx';
import { DueSign } from '../../common/due_sign.tsx';
import { roleName } from '../../common/step_words.ts';
import { shortId } from '../../data/case_row.ts';
import { useNow } from '../../data/use_now.ts';
import { usePhone } from '../data/phone_context.ts';
import { type MyCase, useMyCase } from '../data/use_my_case.ts';
import { MySteps } from './my_steps.tsx';
import { StageLine } from './stage_line.tsx';

/** One's own report as it stands, kept true by the feed. */
export function MyReport({ id, onForget }: { readonly id: string; readonly onForget?: () => void }) {
  const { mine: texts } = useSpeech().words.report;
  const { place, heard } = usePhone();
  const { item, data, error, retry, readAnew } = useMyCase(place.code, id, heard);
  if (item) return <ReportCard item={item} onChanged={readAnew} />;
  return (
    <article className="mine-card" aria-busy={!data && !error}>
      <header className="mine-card__head">
        <strong>{shortId(id)}</strong>
      </header>
      {error && !data && <FailedNotice error={error} onRetry={retry} />}
      {data && (
        <>
          <p>{texts.gone}</p>
          {onForget && (
            <button type="button" className="button button--line" onClick={onForget}>
              {texts.forget}
            </button>
          )}
        </>
      )}
    </article>
  );
}

function ReportCard({ item, onChanged }: { readonly item: MyCase; readonly onChanged: () => void }) {
  const { words, format, name } = useSpeech();
  const { mine: texts } = words.report;
  const now = useNow(60_000);
  const { kind, state, mergedInto, rating, unit, grid } = item;
  return (
    <article className="mine-card" data-state={state} data-case={item.id} aria-label={item.description}>
      <header className="mine-card__head">
        <strong>{name(kind.name)}</strong>
        <span>{shortId(item.id)}</span>
        <time dateTime={item.reportedAt}>{format.shortMoment(item.reportedAt, now)}</time>
      </header>
      <p className="mine-card__words">{item.description}</p>
      {item.photos.length > 0 && <CasePhotos photos={item.photos} />}
      <StageLine loop={kind.loop} events={item.events} />
      <p className="mine-card__stands" role="status">
        {state === 'refused' && <strong>{texts.refused}</strong>}
        {mergedInto && <strong>{texts.merged(shortId(mergedInto.id))}</strong>}
        {state === 'merged' && !mergedInto && <strong>{texts.mergedElsewhere}</strong>}
        {unit && <span>{texts.with(name(unit.name))}</span>}
        <span>{grid ? texts.grid(name(grid.name)) : texts.noGrid}</span>
        {item.paused && <span>{texts.paused}</span>}
        {item.dueAt !== null && (
          <span className="mine-card__due">
            <DueSign due={item.due} dueAt={item.dueAt} paused={item.paused} now={now} />
            {texts.due(format.shortMoment(item.dueAt, now))}
          </span>
        )}
        {rating !== null && <span>{texts.rated(String(rating))}</span>}
      </p>
      <NewestNote item={item} />
      <MySteps item={item} onChanged={onChanged} />
    </article>
  );
}

/** What was written last about it, by whichever side. */
function NewestNote({ item }: { readonly item: MyCase }) {
  const { words, format, name } = useSpeech();
  const last = item.events.findLast(({ note }) => note !== null);
  if (!last) return null;
  return (
    <blockquote className="mine-card__note">
      <p>{last.note}</p>
      <footer>
        {words.report.mine.note(name(roleName(last.role)), format.shortMoment(last.happenedAt, Date.now()))}
      </footer>
      {last.photos.length > 0 && <CasePhotos photos={last.photos} />}
    </blockquote>
  );
}
