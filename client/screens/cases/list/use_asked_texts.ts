import { useSpeech } from '../../../wording/use_wording.ts';
import { useDesk } from '../data/desk_context.ts';

/** What a list of cases can be filtered by, each with what is set, in words; null where anything goes. */
export interface AskedTexts {
  readonly text: string | null;
  readonly state: string | null;
  readonly kind: string | null;
  readonly due: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly placement: string | null;
  readonly reported: string | null;
  readonly paused: string | null;
  readonly duplicates: string | null;
}

/** The filter of the desk's list in words, whole: on paper nothing can be opened to see which several they are. */
export function useAskedTexts(): AskedTexts {
  const { words, name, format } = useSpeech();
  const { filters, due, placements } = words.desk;
  const { view, settings, regions } = useDesk();
  const { states, reported, paused, duplicates, unit } = view;
  const all = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join(words.units.listComma));
  const regionName = (code: string) => {
    const region = regions.find((each) => each.code === code);
    return region ? name(region.name) : code;
  };
  const departmentName = (code: string) => {
    const department = settings.departments.find((each) => each.code === code);
    return department ? name(department.name) : code;
  };
  const kindName = (code: string) => {
    const kind = settings.kindByCode.get(code);
    return kind ? name(kind.name) : code;
  };
  return {
    text: view.text.trim() === '' ? null : view.text.trim(),
    state: typeof states === 'string' ? filters[states] : all(states.map((state) => words.cases.states[state])),
    kind: all(view.kinds.map(kindName)),
    due: all(view.due.map((each) => due[each])),
    region: view.region && regionName(view.region),
    unit: unit && (unit.kind === 'department' ? departmentName : regionName)(unit.code),
    source: all(view.sources.map((source) => words.cases.sources[source])),
    placement: all(view.placements.map((placement) => placements[placement])),
    reported:
      reported === null
        ? null
        : 'from' in reported
          ? `${reported.from} – ${reported.to}`
          : reported.days === 1
            ? filters.today
            : reported.days === 365
              ? filters.year
              : filters.days(format.count(reported.days)),
    paused: paused === null ? null : paused ? filters.onlyPaused : filters.notPaused,
    duplicates: duplicates ? filters.onlyDuplicates : null,
  };
}
