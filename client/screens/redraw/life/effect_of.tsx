import { useSpeech } from '../../../wording/use_wording.ts';
import type { DraftFacts } from '../data/open_draft.ts';
import { CheckLines } from './check_lines.tsx';

const MOVED = ['households', 'residents', 'residents60', 'openCases', 'stations', 'staff'] as const;

/** Who moves: what will happen when the draft takes effect, or did. */
export function EffectOf({ facts }: { readonly facts: DraftFacts }) {
  const { words, format } = useSpeech();
  const { life: texts } = words.redraw;
  const { effect, state } = facts;
  if (effect === null) return state === 'drawing' ? <p className="together__quiet">{texts.notYet}</p> : null;
  const hasHappened = state === 'in_effect' || state === 'rolled_back';
  return (
    <section className="effect-of" aria-label={hasHappened ? texts.happened : texts.will}>
      <h3>{hasHappened ? texts.happened : texts.will}</h3>
      <p>{texts.grids(format.count(effect.gridsBefore), format.count(effect.gridsAfter))}</p>
      <dl className="facts">
        {MOVED.map((what) => (
          <div key={what}>
            <dt>{texts.moved[what]}</dt>
            <dd>{format.count(effect.moved[what])}</dd>
          </div>
        ))}
      </dl>
      <CheckLines checks={effect.checks} />
    </section>
  );
}
