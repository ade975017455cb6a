import { useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { QrPicture } from '../../../access/qr_picture.tsx';
import { SaveWallDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { codeProblem, neededProblem } from '../data/checks.ts';
import { usePeople } from '../data/people_context.ts';
import { FormEnd } from '../frame/form_end.tsx';
import { SecretDialog } from '../frame/secret_dialog.tsx';
import { useFieldProblem } from '../frame/use_field_problem.ts';
import { readScreenSet } from './screen_set.ts';
import { ScreenSetPicture } from './screen_set_picture.tsx';
import type { WallRow } from './walls_page.tsx';

const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const FIELD_OF = { BAD_WALL_CODE: 'code', WALL_EXISTS: 'code', BAD_WALL_NAME: 'name' } as const;

export interface WallFormProps {
  /** Null for a new one. */
  readonly wall: WallRow | null;
  readonly onSaved: (code: string) => void;
  readonly onCancel: () => void;
}

/** Adds a wall, or changes one and gives it a new link; a link is shown once. */
export function WallForm({ wall, onSaved, onCancel }: WallFormProps) {
  const { words, format } = useSpeech();
  const { people } = words;
  const { walls: texts } = people;
  const { place } = usePeople();
  const saving = useAct(SaveWallDocument);
  const [draft, setDraft] = useState(() => ({
    code: wall?.code ?? '',
    name: wall?.name ?? '',
    ...readScreenSet(wall?.screenSet ?? '1x1'),
  }));
  const [isTried, setTried] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { at, rest } = useFieldProblem(saving.refusal, FIELD_OF);
  const problems = { code: codeProblem(draft.code, people), name: neededProblem(draft.name, people) };
  const { across, down } = draft;
  const screenSet = `${across}x${down}`;
  const screens = format.count(across * down);
  const submit = async () => {
    setTried(true);
    if (saving.isWorking || problems.code !== null || problems.name !== null) return;
    const answer = await saving.act({
      place: place.code,
      wall: { code: draft.code, name: draft.name.trim(), screenSet },
    });
    if (answer) setLink(new URL(answer.saveWall.link, window.location.origin).href);
  };
  const size = (label: string, value: number, onSize: (size: number) => void) => (
    <label className="text-field">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => onSize(Number(event.target.value))}>
        {SIZES.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      className="people-form people-form--boxed"
      aria-label={wall ? texts.changeTitle(wall.name) : texts.addTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{wall ? texts.changeTitle(wall.name) : texts.addTitle}</h2>
      {wall && <p className="people-form__warning">{texts.changeWhat}</p>}
      <EntryField
        label={people.name}
        value={draft.name}
        onValue={(name) => set({ name })}
        problem={(isTried ? problems.name : null) ?? at('name')}
        autoComplete="off"
      />
      <EntryField
        label={people.code}
        hint={people.codeHint}
        value={draft.code}
        onValue={(code) => set({ code })}
        problem={(isTried ? problems.code : null) ?? at('code')}
        disabled={wall !== null}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="people-form__part">
        <span className="step-form__label">{texts.screenSet}</span>
        <div className="screen-set-choice">
          {size(texts.across, across, (next) => set({ across: next }))}
          {size(texts.down, down, (next) => set({ down: next }))}
          <ScreenSetPicture set={screenSet} />
        </div>
        <p className="entry-field__hint">{texts.setHint(screens)}</p>
      </div>
      <FormEnd
        act={wall ? texts.saveAgain : texts.saveNew}
        isWorking={saving.isWorking}
        refusal={rest}
        onCancel={onCancel}
      />
      {link !== null && (
        <SecretDialog
          title={texts.linkTitle(draft.name)}
          what={texts.linkWhat(screens)}
          label={texts.linkLabel}
          secret={link}
          onClose={() => onSaved(draft.code)}
        >
          <QrPicture text={link} label={texts.qr} />
        </SecretDialog>
      )}
    </form>
  );
}
