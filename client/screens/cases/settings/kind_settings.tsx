import { useMemo, useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';
import { KindForm } from './kind_form.tsx';

/** The tree of kinds; one is chosen to be changed, and new ones are added. */
export function KindSettings() {
  const { words, name } = useSpeech();
  const { settings: texts } = words.desk;
  const { settings } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = useMemo(() => treeChoices(settings.kinds, name), [settings.kinds, name]);
  return (
    <div className="settings__two">
      <ul className="settings__list">
        {choices.map(({ value, text, depth = 0 }) => {
          const kind = settings.kindByCode.get(value);
          return (
            <li key={value} style={{ '--depth': depth } as React.CSSProperties}>
              <button type="button" aria-pressed={chosen === value} onClick={() => setChosen(value)}>
                <span>{text}</span>
                <code>{value}</code>
                {kind?.retired && <span className="badge badge--quiet">{texts.retired}</span>}
                {kind?.nature && <small>{texts.natures[kind.nature]}</small>}
              </button>
            </li>
          );
        })}
      </ul>
      <div>
        <button type="button" className="button button--line" onClick={() => setChosen('')}>
          {texts.add}
        </button>
        {chosen !== null && (
          <KindForm key={chosen} kind={settings.kindByCode.get(chosen) ?? null} onClose={() => setChosen(null)} />
        )}
      </div>
    </div>
  );
}
