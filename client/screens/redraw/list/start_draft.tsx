import { useId, useState } from 'react';
import type { Bounds } from '../../../../geodata/place.ts';
import { EntryField } from '../../../access/fields.tsx';
import { type Refusal, UNREACHABLE } from '../../../access/send.ts';
import { refusalOf, sentenceOf } from '../../../access/sentence.ts';
import { StartRedrawDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import type { PlaceRegion } from '../../data/use_regions.ts';
import { BoundaryFile } from '../files/boundary_file.tsx';
import type { BoundaryFileState } from '../files/use_boundary_file.ts';

export interface StartDraftProps {
  readonly place: Place;
  readonly regions: readonly PlaceRegion[];
  /** Code of the street or community that is chosen, here or on the map. */
  readonly scope: string | null;
  readonly file: BoundaryFileState;
  /** Shows a place of the file on the map. */
  readonly onShow: (bounds: Bounds) => void;
  readonly onScope: (code: string | null) => void;
  /** The level from which a scope is to be chosen; null: the whole place. */
  readonly onLevel: (level: number | null) => void;
  readonly onStarted: (id: string) => void;
  readonly onCancel: () => void;
}

const LONGEST_NAME = 60;

/** A new draft: its name, what it redraws, and what it begins from. */
export function StartDraft(props: StartDraftProps) {
  const { place, regions, scope, file, onShow, onScope, onLevel, onStarted, onCancel } = props;
  const speech = useSpeech();
  const { words, format, name: nameOf } = speech;
  const texts = words.redraw.start;
  const { fresh } = useLine();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'place' | 'street' | 'community'>(
    place.levels.some((each) => each.kind === 'community') ? 'community' : 'place',
  );
  const [from, setFrom] = useState<'today' | 'file'>('today');
  const [isAsked, setAsked] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const heading = useId();

  const levelOf = (which: 'street' | 'community') => place.levels.find((each) => each.kind === which)?.level ?? null;
  const kinds = (['place', 'street', 'community'] as const).filter(
    (each) => each === 'place' || levelOf(each) !== null,
  );
  const level = kind === 'place' ? null : levelOf(kind);
  const isNamed = name.trim() !== '' && name.trim().length <= LONGEST_NAME;
  const isScoped = kind === 'place' || scope !== null;
  const names = new Map(regions.map((region) => [region.code, nameOf(region.name)]));
  const parents = new Map(regions.map(({ code, parent }) => [code, parent]));
  const deepest = Math.max(...place.levels.map((each) => each.level));
  const isWithin = (code: string, above: string): boolean => {
    for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) if (at === above) return true;
    return false;
  };
  const gridsIn = (code: string) =>
    regions.filter((region) => region.level === deepest && isWithin(region.code, code)).length;

  const take = (next: typeof kind) => {
    setKind(next);
    onLevel(next === 'place' ? null : levelOf(next));
  };
  const start = async () => {
    setAsked(true);
    if (!isNamed || !isScoped || (from === 'file' && !file.isReady)) return;
    setWorking(true);
    setRefusal(null);
    const boundaries = from === 'file' ? await file.keep() : null;
    if (from === 'file' && boundaries === null) return setWorking(false);
    const redraw = { name: name.trim(), scope: kind === 'place' ? null : scope, boundaries };
    const { data, error } = await fresh.mutation(StartRedrawDocument, { place: place.code, redraw }).toPromise();
    setWorking(false);
    if (data && !error) return onStarted(data.startRedraw.id);
    setRefusal(error ? refusalOf(error) : UNREACHABLE);
  };

  return (
    <form
      className="redraw-form"
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void start();
      }}
    >
      <h2 id={heading}>{texts.title}</h2>
      <EntryField
        label={texts.name}
        value={name}
        onValue={setName}
        hint={texts.nameHint}
        problem={isAsked && !isNamed ? texts.nameWrong : null}
        maxLength={LONGEST_NAME}
        autoFocus
      />
      <div className="redraw-form__part">
        <p className="redraw-form__label">{texts.scope}</p>
        <Segments
          label={texts.scope}
          value={kind}
          onChange={take}
          options={kinds.map((value) => ({ value, text: texts.scopes[value] }))}
        />
        {level !== null && (
          <ChoiceList
            label={texts.scopes[kind]}
            isSingle
            choices={regions
              .filter((region) => region.level === level)
              .map(({ code, parent }) => {
                const above = parent === null ? undefined : names.get(parent);
                return { value: code, text: above ? `${names.get(code)} · ${above}` : names.get(code)! };
              })}
            chosen={scope === null ? [] : [scope]}
            onChoose={([code]) => code !== undefined && onScope(code)}
          />
        )}
        {scope !== null && kind !== 'place' && (
          <p className="redraw-form__picked">{texts.picked(names.get(scope) ?? scope, format.count(gridsIn(scope)))}</p>
        )}
        {isAsked && !isScoped && (
          <p className="field-problem" role="alert">
            {texts.choose}
          </p>
        )}
      </div>
      <div className="redraw-form__part">
        <p className="redraw-form__label">{texts.from}</p>
        <Segments
          label={texts.from}
          value={from}
          onChange={setFrom}
          options={[
            { value: 'today', text: texts.fromToday },
            { value: 'file', text: texts.fromFile },
          ]}
        />
        {from === 'file' && <BoundaryFile file={file} isAsked={isAsked} onShow={onShow} />}
      </div>
      {refusal && (
        <p className="field-problem" role="alert">
          {words.redraw.life.problem(sentenceOf(refusal, speech))}
        </p>
      )}
      <p className="redraw-form__acts">
        <button type="submit" className="button button--main" disabled={isWorking}>
          {isWorking ? texts.going : texts.go}
        </button>
        <button type="button" className="button button--line" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
      {isWorking && <p className="redraw-form__hint">{texts.goingHint}</p>}
    </form>
  );
}
