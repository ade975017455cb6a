import { useState } from 'react';
import { SaveDepartmentDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { useDesk } from '../data/desk_context.ts';
import type { DeskDepartment } from '../data/use_desk_settings.ts';
import { SaveLine } from './save_line.tsx';
import { TextField } from './text_field.tsx';

/** The departments that cases are given to and that a street can call. */
export function DepartmentSettings() {
  const { words, name } = useSpeech();
  const { settings: texts } = words.desk;
  const { departments } = useDesk().settings;
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className="settings__two">
      <ul className="settings__list">
        {departments.map((department) => (
          <li key={department.code}>
            <button type="button" aria-pressed={chosen === department.code} onClick={() => setChosen(department.code)}>
              <span>{name(department.name)}</span>
              <code>{department.code}</code>
              {department.retired && <span className="badge badge--quiet">{texts.retired}</span>}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" className="button button--line" onClick={() => setChosen('')}>
          {texts.add}
        </button>
        {chosen !== null && (
          <DepartmentForm
            key={chosen}
            department={departments.find(({ code }) => code === chosen) ?? null}
            onClose={() => setChosen(null)}
          />
        )}
      </div>
    </div>
  );
}

interface DepartmentFormProps {
  /** Null for a new one. */
  readonly department: DeskDepartment | null;
  readonly onClose: () => void;
}

function DepartmentForm({ department, onClose }: DepartmentFormProps) {
  const { words, name } = useSpeech();
  const { settings: texts } = words.desk;
  const { place } = useDesk();
  const saving = useAct(SaveDepartmentDocument);
  const [draft, setDraft] = useState({
    code: department?.code ?? '',
    nameZh: department?.name.zh ?? '',
    nameEn: department?.name.en ?? '',
    retired: department?.retired ?? false,
  });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <form
      className="step-form"
      aria-label={department ? texts.edit(name(department.name)) : texts.add}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await saving.act({ place: place.code, department: draft })) onClose();
      }}
    >
      <TextField
        label={texts.code}
        value={draft.code}
        onValue={(code) => set({ code })}
        isRequired
        isDisabled={department !== null}
      />
      <TextField label={texts.nameZh} value={draft.nameZh} onValue={(nameZh) => set({ nameZh })} isRequired />
      <TextField label={texts.nameEn} value={draft.nameEn} onValue={(nameEn) => set({ nameEn })} isRequired />
      <label className="check-field">
        <input type="checkbox" checked={draft.retired} onChange={(event) => set({ retired: event.target.checked })} />
        {texts.retired}
      </label>
      <SaveLine saving={saving} onCancel={onClose} />
    </form>
  );
}
