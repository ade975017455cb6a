import { type FormEvent, useState } from 'react';
import type { CombinedError } from 'urql';
import type { HotspotMethod, HotspotRunInput } from '../../../generated/operations.ts';
import { Pick as PickOne } from '../../../parts/pick.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { HeatChip } from '../../common/heat_chip.tsx';
import { sentencesOf } from '../../common/sentence_of.ts';
import { useCaseKinds } from '../../data/use_case_kinds.ts';
import type { Place } from '../../data/use_places.ts';

const METHODS = ['scan_poisson', 'scan_permutation', 'gi_star'] as const satisfies readonly HotspotMethod[];
const WINDOW_DAYS = [7, 14, 30, 60, 90, 182] as const;
const REPLICAS = [99, 999, 9_999] as const;
const DAY_MS = 86_400_000;

export interface HotspotFormProps {
  readonly place: Place;
  readonly onStart: (run: HotspotRunInput) => Promise<CombinedError | null>;
}

/** Asks for a run: by which method, over which time, of which cases and regions. */
export function HotspotForm({ place, onStart }: HotspotFormProps) {
  const speech = useSpeech();
  const { words, format, name } = speech;
  const { hotspots } = words;
  const kinds = useCaseKinds(place.code);
  const deepest = Math.max(...place.levels.map(({ level }) => level));
  const [method, setMethod] = useState<HotspotMethod>('scan_poisson');
  const [days, setDays] = useState('30');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [level, setLevel] = useState(String(deepest));
  const [replicas, setReplicas] = useState('999');
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<CombinedError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const to = Date.now();
    const window = { from: new Date(to - Number(days) * DAY_MS).toISOString(), to: new Date(to).toISOString() };
    const asked = { method, window, level: Number(level), replicas: Number(replicas) };
    setRefused(await onStart({ ...asked, kinds: chosen.length === 0 ? null : [...chosen] }));
    setSending(false);
  };
  return (
    <form className="hotspot-form" aria-label={hotspots.start} onSubmit={(event) => void submit(event)}>
      <p className="hotspot-form__row">
        <PickOne
          label={hotspots.method}
          value={method}
          onChange={setMethod}
          options={METHODS.map((value) => ({ value, text: hotspots.methods[value] }))}
        />
      </p>
      <p className="hotspot-form__hint">{hotspots.methodHints[method]}</p>
      <p className="hotspot-form__row">
        <PickOne
          label={hotspots.window}
          value={days}
          onChange={setDays}
          options={WINDOW_DAYS.map((value) => ({
            value: String(value),
            text: hotspots.windowDays(format.count(value)),
          }))}
        />
        <PickOne
          label={hotspots.level}
          value={level}
          onChange={setLevel}
          options={place.levels.map((each) => ({ value: String(each.level), text: name(each.name) }))}
        />
        <HeatChip label={hotspots.kinds} choices={kinds} chosen={chosen} onChoose={setChosen} />
        <span className="hotspot-form__label" title={hotspots.replicasHint}>
          {hotspots.replicas}
          <PickOne
            label={hotspots.replicas}
            value={replicas}
            onChange={setReplicas}
            options={REPLICAS.map((value) => ({ value: String(value), text: format.count(value) }))}
          />
        </span>
        <button type="submit" className="button button--main" disabled={isSending}>
          {isSending ? hotspots.beginning : hotspots.begin}
        </button>
      </p>
      {refused && (
        <p className="field-problem" role="alert">
          {sentencesOf(refused, speech).join(' ')}
        </p>
      )}
    </form>
  );
}
