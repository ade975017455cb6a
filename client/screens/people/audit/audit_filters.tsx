import { useMemo } from 'react';
import type { AuditOutcome } from '../../../generated/operations.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { FilterChip } from '../../common/filter_chip.tsx';
import { usePeople } from '../data/people_context.ts';
import { SearchField } from '../frame/search_field.tsx';
import { NOTHING_ASKED, OUTCOMES } from '../view/people_view.ts';
import { actionText, shortly } from './audit_words.ts';
import { WhenChoice, whenText } from './when_choice.tsx';

/** What the log is searched by. Everything set here is part of the address. */
export function AuditFilters({ onAnew }: { readonly onAnew: () => void }) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { audit: texts, acts } = words.people;
  const { view, change } = usePeople();
  const { actor, subject, actions, outcome, text } = view;
  const actionChoices = useMemo(
    () => Object.keys(words.people.audit.actions).map((value) => ({ value, text: actionText(value, speech) })),
    [words, speech],
  );
  const isAsking = JSON.stringify(askedOf(view)) !== JSON.stringify(NOTHING_ASKED) || text !== '';
  return (
    <search className="audit-filters" aria-label={texts.search}>
      <SearchField label={texts.search} text={text} onText={(q) => change({ text: q, open: null }, 'replace')} />
      <button type="button" className="button button--line" onClick={onAnew}>
        {texts.readAnew}
      </button>
      <div className="audit-filters__chips">
        <FilterChip label={texts.when} now={whenText(view.window, texts)}>
          <WhenChoice />
        </FilterChip>
        <FilterChip
          label={texts.what}
          now={
            actions.length === 0
              ? null
              : actions.length === 1
                ? actionText(actions[0]!, speech)
                : words.desk.filters.several(format.count(actions.length))
          }
        >
          <ChoiceList
            label={texts.what}
            none={acts.any}
            choices={actionChoices}
            chosen={actions}
            onChoose={(values) => change({ actions: values, open: null })}
          />
        </FilterChip>
        <FilterChip label={texts.outcome} now={outcome && texts.outcomes[outcome]}>
          <Segments<AuditOutcome | 'any'>
            label={texts.outcome}
            value={outcome ?? 'any'}
            onChange={(value) => change({ outcome: value === 'any' ? null : value, open: null })}
            options={[
              { value: 'any', text: texts.anyOutcome },
              ...OUTCOMES.map((value) => ({ value, text: texts.outcomes[value] })),
            ]}
          />
        </FilterChip>
        {actor !== null && (
          <button type="button" className="button chip chip--set" onClick={() => change({ actor: null, open: null })}>
            {texts.onlyActor(shortly(actor))}
            <Icon name="close" />
          </button>
        )}
        {subject !== null && (
          <button type="button" className="button chip chip--set" onClick={() => change({ subject: null, open: null })}>
            {texts.onlySubject(shortly(subject))}
            <Icon name="close" />
          </button>
        )}
        {isAsking && (
          <button
            type="button"
            className="button chip-clear"
            onClick={() => change({ ...NOTHING_ASKED, text: '', open: null })}
          >
            <Icon name="close" />
            {texts.clear}
          </button>
        )}
      </div>
    </search>
  );
}

function askedOf({ window, actor, actions, subject, outcome }: typeof NOTHING_ASKED) {
  return { window, actor, actions, subject, outcome };
}
