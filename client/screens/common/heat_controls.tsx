import './heat_controls.css';
import { CASE_STATES } from '../../../geodata/cases/case_steps.ts';
import { HEAT_SOURCES } from '../../../geodata/heat/facet.ts';
import { HEAT_MEASURES } from '../../map/heat_scale.ts';
import { Segments } from '../../parts/segments.tsx';
import type { Formatting } from '../../wording/formatting.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Wording } from '../../wording/wording.ts';
import { useCaseKinds } from '../data/use_case_kinds.ts';
import type { HeatTold } from '../data/use_heat.ts';
import type { Place } from '../data/use_places.ts';
import type { SingleCases } from '../data/use_single_cases.ts';
import { HEAT_SPAN_NAMES, type HeatView } from '../view/heat_view.ts';
import { HeatChip } from './heat_chip.tsx';
import { HeatLegend } from './heat_legend.tsx';
import { HeatTime } from './heat_time.tsx';

export interface HeatControlsProps {
  readonly place: Place;
  readonly heat: HeatTold;
  /** Left out where no single cases are shown. */
  readonly singles?: SingleCases;
  readonly view: HeatView;
  readonly theme: 'dark' | 'light';
  readonly onChange: (view: HeatView) => void;
  /** False where somebody filters elsewhere already. */
  readonly hasFilters?: boolean;
}

/** Which cases heat counts, over which time, how, and the hand that plays it. */
export function HeatControls({ place, heat, singles, view, theme, onChange, hasFilters = true }: HeatControlsProps) {
  const { words, format, name } = useSpeech();
  const { heat: texts, cases } = words;
  const kinds = useCaseKinds(place.code);
  const set = (part: Partial<HeatView>) => onChange({ ...view, ...part });
  return (
    <section className="heat-controls" aria-label={texts.label}>
      <Segments
        label={texts.span}
        value={view.span}
        onChange={(span) => set({ span })}
        options={HEAT_SPAN_NAMES.map((span) => ({
          value: span,
          text: texts.spans[span],
          hint: texts.spanNames[span],
        }))}
      />
      <div className="heat-controls__row">
        {hasFilters && (
          <>
            <HeatChip
              label={texts.kinds}
              choices={kinds}
              chosen={view.kinds}
              onChoose={(codes) => set({ kinds: codes })}
            />
            <HeatChip
              label={texts.sources}
              choices={HEAT_SOURCES.map((source) => ({ value: source, text: cases.sources[source] }))}
              chosen={view.sources}
              onChoose={(chosen) => set({ sources: HEAT_SOURCES.filter((source) => chosen.includes(source)) })}
            />
            <HeatChip
              label={texts.states}
              choices={CASE_STATES.map((state) => ({ value: state, text: cases.states[state] }))}
              chosen={view.states}
              onChoose={(chosen) => set({ states: CASE_STATES.filter((state) => chosen.includes(state)) })}
            />
          </>
        )}
        <Segments
          label={texts.measure}
          value={view.measure}
          onChange={(measure) => set({ measure })}
          options={HEAT_MEASURES.map((measure) => ({
            value: measure,
            text: texts.measures[measure],
            hint: texts.measureHints[measure],
          }))}
        />
        <button
          type="button"
          role="switch"
          aria-checked={view.compare}
          className="heat-switch"
          title={texts.compareHint}
          onClick={() => set({ compare: !view.compare })}
        >
          {texts.compare}
        </button>
      </div>
      <p className="heat-controls__total" aria-live="polite">
        {heat.total === null ? texts.counting : texts.total(format.count(heat.total))}
        {heat.before !== null && <span>{texts.totalBefore(format.count(heat.before))}</span>}
        {heat.isSimulated && <span className="badge badge--quiet">{cases.simulated}</span>}
        {singles && <span>{singlesText(singles, texts.single, format)}</span>}
        {!heat.isUpToDate && <span>{texts.behind}</span>}
      </p>
      <HeatTime heat={heat} span={view.span} />
      <HeatLegend
        heat={heat}
        view={view}
        theme={theme}
        placeName={name(place.name)}
        onBoost={(boost) => set({ boost })}
      />
    </section>
  );
}

/** How many of the cases in sight are shown one by one. */
function singlesText({ cases, total }: SingleCases, words: Wording['heat']['single'], format: Formatting): string {
  if (total === null) return words.nearer;
  if (cases.length === total) return words.shown(format.count(total));
  return words.most(format.count(cases.length), format.count(total));
}
