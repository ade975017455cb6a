import { useState } from 'react';
import type { RegionKind } from '../../../generated/operations.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import { useRegionNames } from '../data/use_units.ts';

export interface RegionChoiceProps {
  /** The kind of region whose level is shown at first; null: the topmost. */
  readonly kind: RegionKind | null;
  readonly region: string | null;
  readonly onRegion: (region: string) => void;
}

/** A region, found by its level and then by its name; each is told with the one that it is part of. */
export function RegionChoice({ kind, region, onRegion }: RegionChoiceProps) {
  const { words, name } = useSpeech();
  const { grants: texts } = words.people;
  const { place } = usePeople();
  const regions = useRegionNames(place.code);
  const [level, setLevel] = useState(
    () => (place.levels.find((each) => each.kind === kind) ?? place.levels[0])?.level ?? 1,
  );
  if (regions === null) return <div className="region-choice__waiting skeleton" aria-busy="true" />;
  const nameOf = new Map(regions.map((each) => [each.code, name(each.name)]));
  const choices = regions
    .filter((each) => each.level === level)
    .map(({ code, parent }) => {
      const above = parent ? nameOf.get(parent.code) : undefined;
      return { value: code, text: above === undefined ? nameOf.get(code)! : `${nameOf.get(code)} · ${above}` };
    });
  return (
    <div className="region-choice">
      <Segments
        label={texts.level}
        value={level}
        onChange={setLevel}
        options={place.levels.map((each) => ({ value: each.level, text: name(each.name) }))}
      />
      <ChoiceList
        label={texts.region}
        isSingle
        choices={choices}
        chosen={region === null ? [] : [region]}
        onChoose={([chosen]) => chosen !== undefined && onRegion(chosen)}
      />
      <p className="entry-field__hint">{texts.regionHint}</p>
    </div>
  );
}
