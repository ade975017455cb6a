import { useState } from 'react';
import { type CaseKindInput, SaveCaseKindDocument } from '../../../generated/operations.ts';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';
import type { DeskKind } from '../data/use_desk_settings.ts';
import { SaveLine } from './save_line.tsx';
import { TextField } from './text_field.tsx';

export interface KindFormProps {
  /** Null for a new one. */
  readonly kind: DeskKind | null;
  readonly onClose: () => void;
}

/** One kind of case: names, where it stands in the tree, its loop and when another may be the same matter. */
export function KindForm({ kind, onClose }: KindFormProps) {
  const { words, name } = useSpeech();
  const { settings: texts } = words.desk;
  const { place, settings } = useDesk();
  const saving = useAct(SaveCaseKindDocument);
  const [draft, setDraft] = useState<Required<CaseKindInput>>(() => ({
    code: kind?.code ?? '',
    parent: kind?.parent ?? null,
    nameZh: kind?.name.zh ?? '',
    nameEn: kind?.name.en ?? '',
    loop: kind?.loop ?? 'case',
    nature: kind?.nature ?? null,
    sensitive: kind?.sensitive ?? false,
    duplicateMetres: kind?.duplicateMetres ?? null,
    duplicateHours: kind?.duplicateHours ?? null,
    retired: kind?.retired ?? false,
    source: kind?.source ?? '',
  }));
  const set = (part: Partial<CaseKindInput>) => setDraft((before) => ({ ...before, ...part }));
  const numberOf = (text: string) => (text === '' ? null : Number(text));
  return (
    <form
      className="step-form"
      aria-label={kind ? texts.edit(name(kind.name)) : texts.add}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await saving.act({ place: place.code, kind: draft })) onClose();
      }}
    >
      <TextField
        label={texts.code}
        value={draft.code}
        onValue={(code) => set({ code })}
        isRequired
        isDisabled={kind !== null}
      />
      <TextField label={texts.nameZh} value={draft.nameZh} onValue={(nameZh) => set({ nameZh })} isRequired />
      <TextField label={texts.nameEn} value={draft.nameEn} onValue={(nameEn) => set({ nameEn })} isRequired />
      <label className="text-field">
        <span>{texts.parent}</span>
        <select
          className="field"
          value={draft.parent ?? ''}
          onChange={(event) => set({ parent: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{texts.noParent}</option>
          {treeChoices(settings.kinds, name)
            .filter(({ value }) => value !== draft.code)
            .map(({ value, text, depth = 0 }) => (
              <option key={value} value={value}>
                {'　'.repeat(depth)}
                {text}
              </option>
            ))}
        </select>
      </label>
      <Segments
        label={texts.loop}
        value={draft.loop ?? 'case'}
        onChange={(loop) => set({ loop })}
        options={(['case', 'order'] as const).map((value) => ({ value, text: texts.loops[value] }))}
      />
      <Segments
        label={texts.nature}
        value={draft.nature ?? 'either'}
        onChange={(nature) => set({ nature: nature === 'either' ? null : nature })}
        options={(['part', 'event', 'either'] as const).map((value) => ({ value, text: texts.natures[value] }))}
      />
      <TextField
        label={texts.duplicateMetres}
        type="number"
        hint={texts.neverDuplicate}
        value={String(draft.duplicateMetres ?? '')}
        onValue={(text) => set({ duplicateMetres: numberOf(text) })}
      />
      <TextField
        label={texts.duplicateHours}
        type="number"
        hint={texts.neverDuplicate}
        value={String(draft.duplicateHours ?? '')}
        onValue={(text) => set({ duplicateHours: numberOf(text) })}
      />
      <TextField label={texts.source} value={draft.source} onValue={(source) => set({ source })} isRequired />
      <label className="check-field">
        <input
          type="checkbox"
          checked={draft.sensitive ?? false}
          onChange={(event) => set({ sensitive: event.target.checked })}
        />
        {texts.sensitive}
      </label>
      <label className="check-field">
        <input
          type="checkbox"
          checked={draft.retired ?? false}
          onChange={(event) => set({ retired: event.target.checked })}
        />
        {texts.retired}
      </label>
      <SaveLine saving={saving} onCancel={onClose} />
    </form>
  );
}
