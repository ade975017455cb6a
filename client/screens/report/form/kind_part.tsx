import { useMemo } from 'react';
import { ReportKindsDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { treeChoices } from '../../cases/list/tree_choices.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { usePhone } from '../data/phone_context.ts';
import { Part } from './part.tsx';

/** What people report themselves, in large; of a place that has others, those that it has. */
const FIRST_KINDS: readonly string[] = ['snap_report', 'hazard', 'property', 'dispute', 'wish', 'volunteer_order'];
/** Comes in on the telephone. */
const NOT_HERE = 'hotline';

/** What it is: a few large buttons, and the whole tree for whoever knows it. */
export function KindPart({ problem }: { readonly problem: string | null }) {
  const { words, name } = useSpeech();
  const { kind: texts } = words.report;
  const { client } = useLine();
  const { place, store, reports } = usePhone();
  const { kind } = reports.draft;
  const { data } = useAnswer({
    client,
    document: ReportKindsDocument,
    variables: useMemo(() => ({ place: place.code }), [place.code]),
  });
  const kinds = useMemo(
    () => data?.jurisdiction.caseKinds.filter(({ code, retired }) => !retired && code !== NOT_HERE) ?? [],
    [data],
  );
  const first = FIRST_KINDS.flatMap((code) => kinds.find((each) => each.code === code) ?? []);
  const choices = useMemo(
    () =>
      treeChoices(
        kinds.filter(({ code }) => !FIRST_KINDS.includes(code)),
        name,
      ),
    [kinds, name],
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
