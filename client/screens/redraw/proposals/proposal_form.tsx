import { Icon } from '../../../parts/icon.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { Slider } from '../../../parts/slider.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { NumberField } from './number_field.tsx';
import type { Scope } from './scope.ts';
import { ScopeChoice } from './scope_choice.tsx';
import { EFFORTS, limitsTrouble, type Wanted, WISH_FACTORS, WISHES } from './wishes.ts';

export interface ProposalFormProps {
  readonly work: RedrawWork;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly isRunning: boolean;
  readonly hasRun: boolean;
  readonly onStart: () => void;
}

const MOST_SEED = 1_000_000;

/** What somebody wants of a proposal: where, within which limits, what matters more, and how hard to look. */
export function ProposalForm(props: ProposalFormProps) {
  const { work, scope, onScope, wanted, onWanted, isRunning, hasRun, onStart } = props;
  const { words } = useSpeech();
  const texts = words.redrawPanel.proposals;
  const { limits, wishes, seed, isFewestChanges, effort } = wanted;
  const trouble = limitsTrouble(limits);
  const hasNoGrids = scope.kind === 'grids' && work.selection.grids.length === 0;
  const isReady = trouble === null && !hasNoGrids && Number.isInteger(seed);
  return (
    <form
      className="proposal-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isRunning) onStart();
      }}
    >
      <p className="proposal-form__lead">{texts.lead}</p>
      <ScopeChoice work={work} scope={scope} onScope={onScope} />
      <Segments
        label={texts.mode}
        value={isFewestChanges ? 'fewest' : 'curve'}
        onChange={(mode) => onWanted({ ...wanted, isFewestChanges: mode === 'fewest' })}
        options={(['curve', 'fewest'] as const).map((value) => ({
          value,
          text: texts.modes[value],
          hint: texts.modesHint[value],
        }))}
      />
      <fieldset className="proposal-form__limits">
        <legend>{texts.limits}</legend>
        {(['min', 'target', 'max'] as const).map((which) => (
          <NumberField
            key={which}
            label={texts[which]}
            value={limits[which]}
            isWrong={trouble === which}
            onChange={(value) => onWanted({ ...wanted, limits: { ...limits, [which]: value } })}
          />
        ))}
        {trouble !== null && <p role="alert">{texts.troubles[trouble]}</p>}
      </fieldset>
      <details className="proposal-form__more">
        <summary>{texts.more}</summary>
        <p className="proposal-form__sub">{texts.wishes}</p>
        {WISHES.map((wish) => (
          <div key={wish} className="proposal-form__wish">
            <span>{texts.wish[wish]}</span>
            <Slider
              label={texts.wish[wish]}
              hint={texts.wishHint[wish]}
              least={0}
              most={WISH_FACTORS.length - 1}
              step={1}
              value={wishes[wish]}
              write={(value) => texts.steps[value] ?? ''}
              onChange={(value) => onWanted({ ...wanted, wishes: { ...wishes, [wish]: value } })}
            />
          </div>
        ))}
        <p className="proposal-form__sub">{texts.effort}</p>
        <Segments
          label={texts.effort}
          value={effort}
          onChange={(value) => onWanted({ ...wanted, effort: value })}
          options={EFFORTS.map((value) => ({ value, text: texts.efforts[value] }))}
        />
        <p className="proposal-form__seed">
          <NumberField
            label={texts.seed}
            hint={texts.seedHint}
            value={seed}
            isWrong={!Number.isInteger(seed)}
            onChange={(value) => onWanted({ ...wanted, seed: value })}
          />
          <button
            type="button"
            className="button"
            onClick={() => onWanted({ ...wanted, seed: Math.floor(Math.random() * MOST_SEED) })}
          >
            {texts.another}
          </button>
        </p>
      </details>
      <button type="submit" className="button button--main" disabled={!isReady || isRunning}>
        <Icon name="play" />
        {hasRun ? texts.again : texts.start}
      </button>
    </form>
  );
}
