import { type RefObject, useEffect, useMemo, useState } from 'react';
import { CASE_STATES, type CaseState } from '../../../../geodata/cases/case_steps.ts';
import type { CaseSource, Due, Placement } from '../../../generated/operations.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { FilterChip } from '../../common/filter_chip.tsx';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';
import { ASKED_AT_FIRST, askedOf, DUES, PLACEMENTS, SOURCES } from '../view/cases_view.ts';
import { MoreFilters } from './more_filters.tsx';
import { UnitChoice } from './unit_choice.tsx';

const TYPING_MS = 250;

/** What the list is filtered by. Everything set here is part of the address. */
export function CaseFilters({ search }: { readonly search: RefObject<HTMLInputElement | null> }) {
  const { words, name, format } = useSpeech();
  const { filters, due: dues, placements } = words.desk;
  const { view, change, settings, regions } = useDesk();
  const kinds = useMemo(
    () =>
      treeChoices(
        settings.kinds.filter(({ retired, code }) => !retired || view.kinds.includes(code)),
        name,
      ),
    [settings.kinds, view.kinds, name],
  );
  const regionChoices = useMemo(() => treeChoices(regions, name), [regions, name]);
  const nowOf = (texts: readonly string[]) =>
    texts.length === 0 ? null : texts.length === 1 ? texts[0]! : filters.several(format.count(texts.length));
  const textOf = (code: string, choices: readonly { readonly value: string; readonly text: string }[]) =>
    choices.find(({ value }) => value === code)?.text ?? code;
  const { states } = view;
  const isAsAtFirst = JSON.stringify(askedOf(view)) === JSON.stringify(ASKED_AT_FIRST);
  const setStates = (values: readonly string[]) => {
    const special = values.find((value) => (value === 'open' || value === 'all') && value !== states);
    if (special === 'open' || special === 'all') return change({ states: special });
    const chosen = CASE_STATES.filter((state) => values.includes(state));
    change({ states: chosen.length === 0 ? 'open' : chosen });
  };
  return (
    <search className="case-filters" aria-label={filters.label}>
      <div className="case-filters__first">
        <SearchText search={search} text={view.text} onText={(text) => change({ text }, 'replace')} />
        {!isAsAtFirst && (
          <button type="button" className="button chip-clear" onClick={() => change(ASKED_AT_FIRST)}>
            <Icon name="close" />
            {filters.clear}
          </button>
        )}
      </div>
      <div className="case-filters__chips">
        <FilterChip
          label={filters.state}
          now={
            states === 'open'
              ? filters.open
              : states === 'all'
                ? filters.all
                : nowOf(states.map((state: CaseState) => words.cases.states[state]))
          }
        >
          <ChoiceList
            label={filters.state}
            choices={[
              { value: 'open', text: filters.open },
              { value: 'all', text: filters.all },
              ...CASE_STATES.map((state) => ({ value: state, text: words.cases.states[state], depth: 1 })),
            ]}
            chosen={typeof states === 'string' ? [states] : states}
            onChoose={setStates}
          />
        </FilterChip>
        <FilterChip label={filters.kind} now={nowOf(view.kinds.map((code) => textOf(code, kinds)))}>
          <ChoiceList
            label={filters.kind}
            none={filters.any}
            choices={kinds}
            chosen={view.kinds}
            onChoose={(values) => change({ kinds: values })}
          />
        </FilterChip>
        <FilterChip label={filters.due} now={nowOf(view.due.map((due) => dues[due]))}>
          <ChoiceList
            label={filters.due}
            none={filters.any}
            choices={DUES.map((due) => ({ value: due, text: dues[due] }))}
            chosen={view.due}
            onChoose={(values) => change({ due: values as readonly Due[] })}
          />
        </FilterChip>
        <FilterChip label={filters.region} now={view.region && textOf(view.region, regionChoices)}>
          <ChoiceList
            label={filters.region}
            none={filters.any}
            isSingle
            choices={regionChoices}
            chosen={view.region === null ? [] : [view.region]}
            onChoose={([region]) => change({ region: region ?? null })}
          />
        </FilterChip>
        <UnitChoice unit={view.unit} onUnit={(unit) => change({ unit })}>
          {(text, choices) => (
            <FilterChip label={filters.unit} now={text}>
              {choices}
            </FilterChip>
          )}
        </UnitChoice>
        <FilterChip label={filters.source} now={nowOf(view.sources.map((source) => words.cases.sources[source]))}>
          <ChoiceList
            label={filters.source}
            none={filters.any}
            choices={SOURCES.map((source) => ({ value: source, text: words.cases.sources[source] }))}
            chosen={view.sources}
            onChoose={(values) => change({ sources: values as readonly CaseSource[] })}
          />
        </FilterChip>
        <FilterChip label={filters.placement} now={nowOf(view.placements.map((each) => placements[each]))}>
          <ChoiceList
            label={filters.placement}
            none={filters.any}
            choices={PLACEMENTS.map((each) => ({ value: each, text: placements[each] }))}
            chosen={view.placements}
            onChoose={(values) => change({ placements: values as readonly Placement[] })}
          />
        </FilterChip>
        <MoreFilters />
      </div>
    </search>
  );
}

interface SearchTextProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What is typed becomes part of the question once the hand rests. */
function SearchText({ search, text, onText }: SearchTextProps) {
  const { filters } = useSpeech().words.desk;
  const [typed, setTyped] = useState(text);
  const [before, setBefore] = useState(text);
  if (before !== text) {
    setBefore(text);
    setTyped(text);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait.
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label className="case-filters__search">
      <Icon name="search" />
      <input
        ref={search}
        type="search"
        value={typed}
        placeholder={filters.search}
        aria-label={filters.search}
        aria-keyshortcuts="/"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onText(typed);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </label>
  );
}
