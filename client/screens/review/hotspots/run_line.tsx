import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useMyself } from '../../../access/use_session.ts';
import type { LiveHotspotRun } from '../../../live/live_state.ts';
import { hasEnded } from '../../../live/live_state.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { sentencesOf } from '../../common/sentence_of.ts';
import { useCaseKinds } from '../../data/use_case_kinds.ts';
import type { Place } from '../../data/use_places.ts';
import { periodText } from './hotspot_words.ts';
import { newIn, significantIn } from './use_hotspots.ts';

export interface RunLineProps {
  readonly place: Place;
  readonly run: LiveHotspotRun;
  readonly isShown: boolean;
  readonly onShow: (id: string) => void;
  readonly onCancel: (id: string) => Promise<CombinedError | null>;
}

/** One run: what was asked, how far it is, and what it found; while it goes on it can be cancelled. */
export function RunLine({ place, run, isShown, onShow, onCancel }: RunLineProps) {
  const speech = useSpeech();
  const { words, format, name } = speech;
  const { hotspots } = words;
  const { may } = useMyself();
  const kinds = useCaseKinds(place.code);
  const [refused, setRefused] = useState<CombinedError | null>(null);
  const method = hotspots.methodsShort[run.method];
  const level = place.levels.find((each) => each.level === run.level);
  const asked = [
    periodText(run.window.from, run.window.to, speech),
    level && name(level.name),
    run.kinds === null
      ? hotspots.allKinds
      : run.kinds.map((code) => kinds.find(({ value }) => value === code)?.text ?? code).join(words.units.listComma),
    run.cases !== null && hotspots.cases(format.count(run.cases)),
  ].filter((part) => part);
  return (
    <li className="hotspot-run" data-state={run.state} aria-current={isShown}>
      <button
        type="button"
        className="hotspot-run__button"
        disabled={run.state !== 'done'}
        onClick={() => onShow(run.id)}
      >
        <strong>{method}</strong>
        <span className="hotspot-run__state">
          {run.state === 'done' ? foundText(run) : hotspots.states[run.state]}
          {newIn(run) > 0 && <span className="badge">{hotspots.newCount(format.count(newIn(run)))}</span>}
        </span>
        <span className="hotspot-run__asked">{asked.join(' · ')}</span>
        {run.error && <span className="hotspot-run__error">{name(run.error)}</span>}
      </button>
      {!hasEnded(run) && (
        <p className="hotspot-run__progress">
          <progress max={1} value={run.progress} aria-label={hotspots.progress(format.share(run.progress))} />
          {format.share(run.progress)}
          {may('cancelHotspotRun') && (
            <button
              type="button"
              className="text-button"
              aria-label={hotspots.cancelRun(method)}
              onClick={async () => setRefused(await onCancel(run.id))}
            >
              {hotspots.cancel}
            </button>
          )}
        </p>
      )}
      {refused && (
        <p className="field-problem" role="alert">
          {sentencesOf(refused, speech).join(' ')}
        </p>
      )}
    </li>
  );

  function foundText(done: LiveHotspotRun): string {
    const count = significantIn(done);
    return count === 0 ? hotspots.noneFound : hotspots.found(format.count(count));
  }
}
