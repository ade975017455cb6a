import { useCallback, useMemo, useState } from 'react';
import {
  type RetentionRuleFieldsFragment,
  RetentionRulesDocument,
  type RetentionSubject,
} from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { usePeople } from '../data/people_context.ts';
import { ListStates } from '../frame/list_states.tsx';
import { TwoSides } from '../frame/two_sides.tsx';
import { RetentionForm } from './retention_form.tsx';

export type RetentionRow = RetentionRuleFieldsFragment;

const SUBJECTS = [
  'reporter',
  'photos',
  'exact_place',
  'sign_ins',
  'audit',
] as const satisfies readonly RetentionSubject[];

/** How long what is kept of people is kept, and when it was last erased. */
export function RetentionPage() {
  const { words, format } = useSpeech();
  const { retention: texts, pages } = words.people;
  const { place, view, change } = usePeople();
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  const [told, setTold] = useState<string | null>(null);
  const { data, error, retry } = useAnswer({
    client: fresh,
    document: RetentionRulesDocument,
    variables: useMemo(() => ({ place: place.code }), [place.code]),
    revision,
  });
  const rules = data?.jurisdiction.retentionRules ?? null;
  const subject = SUBJECTS.find((each) => each === view.open) ?? null;
  const rows =
    rules && SUBJECTS.map((each) => ({ subject: each, rule: rules.find((rule) => rule.subject === each) ?? null }));
  return (
    <TwoSides
      label={pages.retention}
      paneLabel={subject === null ? pages.retention : texts.edit(texts.subjects[subject])}
      hint={texts.choose}
      list={
        <>
          <p className="people-list__lead">{texts.lead}</p>
          <p className="people-told" role="status">
            {told}
          </p>
          <ListStates items={rows} error={error} onRetry={retry} none={texts.none} noneHow={texts.none}>
            {(all) => (
              <ul className="people-rows">
                {all.map(({ subject: each, rule }) => (
                  <li key={each}>
                    <button
                      type="button"
                      className="people-row people-row--rule"
                      aria-current={each === subject ? 'true' : undefined}
                      onClick={() => {
                        setTold(null);
                        change({ open: each });
                      }}
                    >
                      <span className="people-row__who">
                        <strong>{texts.subjects[each]}</strong>
                        <small>{texts.subjectHints[each]}</small>
                      </span>
                      <span className="people-row__what">
                        <strong>{keepText(rule, texts, format.count)}</strong>
                        <span>{rule ? rule.source : texts.unset}</span>
                      </span>
                      <span className="people-row__when">
                        <span className="people-row__label">{texts.lastRun} </span>
                        {rule?.lastRunAt ? format.moment(rule.lastRunAt) : texts.notYet}
                        {rule?.lastRunAt && rule.lastCount !== null && (
                          <span> · {texts.lastCount(format.count(rule.lastCount))}</span>
                        )}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </ListStates>
        </>
      }
      pane={
        subject === null || rules === null ? null : (
          <RetentionForm
            key={subject}
            subject={subject}
            rule={rules.find((rule) => rule.subject === subject) ?? null}
            onSaved={() => {
              readAnew();
              setTold(texts.saved);
              change({ open: null });
            }}
            onCancel={() => change({ open: null })}
          />
        )
      }
    />
  );
}

function keepText(
  rule: RetentionRow | null,
  texts: { readonly months: (count: string) => string; readonly forGood: string },
  count: (value: number) => string,
): string {
  return rule === null || rule.months === null ? texts.forGood : texts.months(count(rule.months));
}
