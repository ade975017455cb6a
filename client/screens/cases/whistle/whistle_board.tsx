import { useMemo, useState } from 'react';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Pick } from '../../../parts/pick.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useNow } from '../../data/use_now.ts';
import { useDesk } from '../data/desk_context.ts';
import { CallCard } from './call_card.tsx';
import { CALL_STATES, type CallState, callsOf } from './calls_of.ts';
import { useWhistled } from './use_whistled.ts';

/** Where the calls of departments stand, in three columns, the nearest deadline first. */
export function WhistleBoard() {
  const { words, name, format } = useSpeech();
  const { whistle } = words.desk;
  const { settings } = useDesk();
  const { cases, error, isLoading, hasMore, retry, readMore } = useWhistled();
  const [department, setDepartment] = useState('');
  const now = useNow(10_000);
  const calls = useMemo(() => callsOf(cases), [cases]);
  const shown = department === '' ? calls : calls.filter(({ call }) => call.department.code === department);
  if (error && cases.length === 0) return <FailedNotice error={error} onRetry={retry} />;
  return (
    <section className="whistle" aria-label={whistle.label}>
      <p className="whistle__lead">
        {whistle.lead}
        <Pick
          label={whistle.department}
          value={department}
          onChange={setDepartment}
          options={[
            { value: '', text: whistle.all },
            ...settings.departments.map(({ code, name: named }) => ({ value: code, text: name(named) })),
          ]}
        />
      </p>
      {hasMore && (
        <p className="whistle__cut">
          {whistle.cut(format.count(cases.length))}{' '}
          <button type="button" className="text-button" onClick={readMore}>
            {whistle.more}
          </button>
        </p>
      )}
      {calls.length === 0 && !isLoading && <Notice title={whistle.emptyAll} />}
      <div className="whistle__columns" aria-busy={isLoading}>
        {CALL_STATES.map((state: CallState) => {
          const here = shown.filter((each) => each.state === state);
          return (
            <section key={state} className="whistle__column" data-state={state} aria-label={whistle[state]}>
              <h2>
                {whistle[state]}
                <span>{format.count(here.length)}</span>
              </h2>
              <ul className="scrolls">
                {here.map((each) => (
                  <CallCard
                    key={`${each.item.id}${each.call.department.code}${each.call.calledAt}`}
                    {...each}
                    now={now}
                  />
                ))}
                {here.length === 0 && <li className="whistle__none">{whistle.empty}</li>}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
