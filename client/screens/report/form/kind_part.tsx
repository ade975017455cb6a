import { useMemo } from 'react';
import { ReportKindsDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { usePhone } from '../data/phone_context.ts';
import { Part } from './part.tsx';

/** What people report themselves, in large; of a place that has others, those that it has. */
const FIRST_KINDS: readonly string[] = ['snap_report', 'hazard', 'property', 'dispute', 'wish', 'volunteer_order'];
/** And what grid workers bring home from door to door. */
const WORKERS_KIND = 'visit_finding';
/** Comes in on the telephone. */
const NOT_HERE = 'hotline';

/** What it is: a few large buttons, and the whole tree for whoever knows it. */
export function KindPart({ problem }: { readonly problem: string | null }) {
  const { words, name } = useSpeech();
  const { kind: texts } = words.report;
  const { client } = useLine();
  const { place, store, reports } = usePhone();
  const { kind, source } = reports.draft;
  const { data, error, retry } = useAnswer({
    client,
    document: ReportKindsDocument,
    variables: useMemo(() => ({ place: place.code }), [place.code]),
  });
  const kinds = useMemo(
    () => data?.jurisdiction.caseKinds.filter(({ code, retired }) => !retired && code !== NOT_HERE) ?? [],
    [data],
  );
  const large = useMemo(() => (source === 'grid_worker' ? [...FIRST_KINDS, WORKERS_KIND] : FIRST_KINDS), [source]);
  const first = large.flatMap((code) => kinds.find((each) => each.code === code) ?? []);
  const choices = useMemo(
    () =>
      treeChoices(
        kinds.filter(({ code }) => !large.includes(code)),
        name,
      ),
    [kinds, large, name],
  );
  const other = choices.find(({ value }) => value === kind);
  const choose = (code: string) => store.change({ kind: code });
  return (
    <Part name="kind" label={texts.label} problem={problem}>
      <div className="kinds" aria-busy={data === null}>
        {first.map((each) => (
          <label key={each.code} className="kinds__kind">
            <input type="radio" name="kind" checked={each.code === kind} onChange={() => choose(each.code)} />
            {name(each.name)}
          </label>
        ))}
        {error && !data && (
          <button type="button" className="button button--line" onClick={retry}>
            {words.states.retry}
          </button>
        )}
      </div>
      {choices.length > 0 && (
        <details className="kinds__others" open={other !== undefined || undefined}>
          <summary>{other ? texts.chosen(other.text) : texts.others}</summary>
          <ChoiceList
            label={texts.others}
            isSingle
            choices={choices}
            chosen={[kind]}
            onChoose={([code]) => choose(code ?? '')}
          />
        </details>
      )}
    </Part>
  );
}
