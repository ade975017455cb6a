import './hotspots.css';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { type Hotspots, newIn } from './use_hotspots.ts';

export interface HotspotAlertProps {
  readonly hotspots: Hotspots;
  readonly onSee: (run: string) => void;
}

/** Says once that a run found hotspots where there were none before, until somebody looks or puts it aside. */
export function HotspotAlert({ hotspots, onSee }: HotspotAlertProps) {
  const { words, format } = useSpeech();
  const { hotspots: texts } = words;
  const [run] = hotspots.alerts;
  return (
    <div className="hotspot-alert__place" role="status">
      {run && (
        <p className="hotspot-alert">
          <Icon name="flame" />
          <span>{texts.alert(format.count(newIn(run)))}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              hotspots.putAside(run.id);
              onSee(run.id);
            }}
          >
            {texts.see}
          </button>
          <button type="button" className="text-button" onClick={() => hotspots.putAside(run.id)}>
            {texts.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
