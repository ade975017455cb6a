import './hotspots.css';
import { useMyself } from '../../../access/use_session.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import { HotspotForm } from './hotspot_form.tsx';
import { HotspotLine } from './hotspot_line.tsx';
import { RunLine } from './run_line.tsx';
import { type FoundHotspot, type Hotspots, isSignificant } from './use_hotspots.ts';

export interface HotspotPanelProps {
  readonly place: Place;
  readonly hotspots: Hotspots;
  readonly chosenId: string | null;
  readonly onRun: (id: string) => void;
  readonly onChoose: (hotspot: FoundHotspot) => void;
}

/** Runs that look for hotspots, what the chosen one found, and the way to ask for another. */
export function HotspotPanel({ place, hotspots, chosenId, onRun, onChoose }: HotspotPanelProps) {
  const { words, format } = useSpeech();
  const { hotspots: texts } = words;
  const { may } = useMyself();
  const { runs, shown, found, withInsignificant } = hotspots;
  const sure = found?.filter(isSignificant) ?? [];
  const others = found?.filter((hotspot) => !isSignificant(hotspot)) ?? [];
  return (
    <div className="hotspots">
      <p className="hotspots__intro">{texts.intro}</p>
      {may('startHotspotRun') && <HotspotForm place={place} onStart={hotspots.start} />}
      {shown && found && (
        <section className="hotspots__found" aria-label={texts.results}>
          <h3>
            {texts.results} · {texts.methodsShort[shown.method]}
          </h3>
          {sure.length === 0 && <p className="panel__empty">{texts.noneFound}</p>}
          <ol>
            {(withInsignificant ? found : sure).map((hotspot) => (
              <HotspotLine key={hotspot.id} hotspot={hotspot} isChosen={hotspot.id === chosenId} onChoose={onChoose} />
            ))}
          </ol>
          {others.length > 0 && (
            <label className="hotspots__others">
              <input
                type="checkbox"
                checked={withInsignificant}
                onChange={(event) => hotspots.showInsignificant(event.target.checked)}
              />
              {texts.insignificant(format.count(others.length))} · {texts.showInsignificant}
            </label>
          )}
          <p className="hotspots__legend">{texts.legend}</p>
        </section>
      )}
      <section aria-label={texts.runs}>
        <h3>{texts.runs}</h3>
        {runs.length === 0 && <p className="panel__empty">{texts.noRuns}</p>}
        <ol className="hotspot-runs">
          {runs.map((run) => (
            <RunLine
              key={run.id}
              place={place}
              run={run}
              isShown={run.id === shown?.id}
              onShow={onRun}
              onCancel={hotspots.cancel}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
