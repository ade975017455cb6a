import { useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { type RetentionSubject, SaveRetentionRuleDocument } from '../../../generated/operations.ts';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { neededProblem } from '../data/checks.ts';
import { usePeople } from '../data/people_context.ts';
import { ConfirmDialog } from '../frame/confirm_dialog.tsx';
import { FormEnd } from '../frame/form_end.tsx';
import { useFieldProblem } from '../frame/use_field_problem.ts';
import { isShorter, monthsProblem } from './retention_checks.ts';
import type { RetentionRow } from './retention_page.tsx';
import { SourceField } from './source_field.tsx';

const FIELD_OF = { AUDIT_KEPT_LONGER: 'months', BAD_MONTHS: 'months', BAD_SOURCE: 'source' } as const;
const FIRST_MONTHS = '12';

export interface RetentionFormProps {
  readonly subject: RetentionSubject;
  /** Null where none is set. */
  readonly rule: RetentionRow | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** How long one kind of data is kept, and what says so; shortening it asks first. */
export function RetentionForm({ subject, rule, onSaved, onCancel }: RetentionFormProps) {
  const { people } = useSpeech().words;
  const { retention: texts, acts } = people;
  const { place } = usePeople();
  const saving = useAct(SaveRetentionRuleDocument);
  const [how, setHow] = useState<'months' | 'good'>(rule?.months != null ? 'months' : 'good');
  const [months, setMonths] = useState(rule?.months != null ? String(rule.months) : FIRST_MONTHS);
  const [source, setSource] = useState(rule?.source ?? '');
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { at, rest } = useFieldProblem(saving.refusal, FIELD_OF);
  const problems = {
    months: how === 'months' ? monthsProblem(months, subject, texts) : null,
    source: neededProblem(source, people),
  };
  const wanted = how === 'months' ? Number(months) : null;
  const save = async () => {
    const answer = await saving.act({ place: place.code, rule: { subject, months: wanted, source: source.trim() } });
    setAsking(false);
    if (answer) onSaved();
  };
  const submit = () => {
    setTried(true);
    if (saving.isWorking || problems.months !== null || problems.source !== null) return;
    if (isShorter(wanted, rule?.months ?? null)) setAsking(true);
    else void save();
  };
  return (
    <>
      <form
        className="people-form people-form--boxed"
        aria-label={texts.edit(texts.subjects[subject])}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h2>{texts.edit(texts.subjects[subject])}</h2>
        <p className="entry-field__hint">{texts.subjectHints[subject]}</p>
        <Segments
          label={texts.keep}
          value={how}
          onChange={setHow}
          options={[
            { value: 'months', text: texts.forMonths },
            { value: 'good', text: texts.forGood },
          ]}
        />
        {how === 'months' && (
          <EntryField
            label={texts.monthsLabel}
            inputMode="numeric"
            value={months}
            onValue={setMonths}
            problem={(isTried ? problems.months : null) ?? at('months')}
          />
        )}
        <SourceField value={source} onValue={setSource} problem={(isTried ? problems.source : null) ?? at('source')} />
        <FormEnd act={acts.save} isWorking={saving.isWorking} refusal={rest} onCancel={onCancel} />
      </form>
      {isAsking && (
        <ConfirmDialog
          title={texts.shortenTitle(texts.subjects[subject])}
          what={texts.shortenWhat(months)}
          button={texts.shorten}
          isDangerous
          isWorking={saving.isWorking}
          refusal={null}
          onConfirm={() => void save()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
