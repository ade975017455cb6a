import { useEffect, useRef, useState } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import { ChangeStationDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import type { LiveStation } from '../../../live/live_state.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { metresBetween } from '../metres_between.ts';
import { type EffectStep, effectSteps } from './effect_steps.ts';

export interface EffectDialogProps {
  readonly place: string;
  readonly edits: readonly PlanEdit[];
  readonly stations: readonly LiveStation[];
  /** Codes of the stations that changed: what the draft said of them is now the present. */
  readonly onDone: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

type Outcome = 'done' | 'changed' | 'failed';

/** Says what will change for everybody, and changes it only then: station by station, each on the version that was seen. */
export function EffectDialog({ place, edits, stations, onDone, onClose }: EffectDialogProps) {
  const { words, name, format } = useSpeech();
  const { effect } = words.plan;
  const { fresh } = useLine();
  const dialog = useRef<HTMLDialogElement>(null);
  // What was seen when it was asked: if a station changes while somebody reads, the server must refuse.
  const [{ steps, skipped }] = useState(() => effectSteps(edits, stations));
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [isWorking, setWorking] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const carryOut = async () => {
    setWorking(true);
    const results: Outcome[] = [];
    for (const { station, change } of steps) {
      const { error } = await fresh
        .mutation(ChangeStationDocument, { place, code: station.code, version: station.version, change })
        .toPromise();
      const isChanged = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'STATION_CHANGED');
      results.push(error ? (isChanged ? 'changed' : 'failed') : 'done');
    }
    setOutcomes(results);
    setWorking(false);
    onDone(steps.filter((_, index) => results[index] === 'done').map(({ station }) => station.code));
  };
  const done = outcomes?.filter((outcome) => outcome === 'done').length ?? 0;
  return (
    <dialog ref={dialog} className="effect" aria-labelledby="effect-title" onClose={onClose}>
      <h2 id="effect-title">{effect.title}</h2>
      {outcomes ? (
        <div role="status">
          {done > 0 && <p>{effect.done(format.count(done))}</p>}
          {steps.map(({ station }, index) => {
            if (outcomes[index] === 'done') return null;
            const tell = outcomes[index] === 'changed' ? effect.changedSince : effect.failed;
            return (
              <p key={station.code} className="scenario__note scenario__note--conflict">
                {tell(name(station.name))}
              </p>
            );
          })}
        </div>
      ) : (
        <>
          <p>{steps.length > 0 ? effect.lead : effect.nothing}</p>
          <ul className="effect__list">
            {steps.map((step) => (
              <li key={step.station.code}>
                {sentences(step).map((sentence) => (
                  <span key={sentence}>{sentence}</span>
                ))}
              </li>
            ))}
          </ul>
          {skipped > 0 && <p className="effect__skipped">{effect.skipped}</p>}
        </>
      )}
      <div className="effect__acts">
        {!outcomes && steps.length > 0 && (
          <button type="button" className="button button--main" disabled={isWorking} onClick={() => void carryOut()}>
            {isWorking ? effect.working : effect.confirm(format.count(steps.length))}
          </button>
        )}
        <button type="button" className="button button--edge" onClick={() => dialog.current?.close()}>
          {outcomes ? words.card.close : effect.cancel}
        </button>
      </div>
    </dialog>
  );

  function sentences({ station, change }: EffectStep): string[] {
    const title = name(station.name);
    const { longitude, latitude } = station.position;
    return [
      change.position &&
        effect.move(
          title,
          format.count(metresBetween([longitude, latitude], [change.position.longitude, change.position.latitude])),
        ),
      change.status === 'closed' && effect.close(title),
      change.status === 'open' && effect.open(title),
    ].filter((sentence) => typeof sentence === 'string');
  }
}
