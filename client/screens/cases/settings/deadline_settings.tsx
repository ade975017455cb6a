import { useMemo, useState } from 'react';
import type { Awaited } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { spanText } from '../../common/waiting_time.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';
import type { DeskCalendar } from '../data/use_desk_settings.ts';
import { type DeadlineCell, deadlineCell, loopsOfKinds } from './deadline_cell.ts';
import { DeadlineForm } from './deadline_form.tsx';

const AWAITED = [
  'acceptance',
  'assignment',
  'claim',
  'handling',
  'verification',
  'closing',
  'reporting_in',
  'call_handling',
] as const satisfies readonly Awaited[];

interface Chosen {
  readonly kind: string | null;
  readonly awaited: Awaited;
}

/** How long each kind may wait for each step: its own, what it takes from above, and holes, which show as such. */
export function DeadlineSettings() {
  const { words, name } = useSpeech();
  const { settings: texts, awaited } = words.desk;
  const { settings } = useDesk();
  const { kinds, kindByCode, calendar } = settings;
  const [onlyOwn, setOnlyOwn] = useState(true);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const loops = useMemo(() => loopsOfKinds(kinds), [kinds]);
  const rows = useMemo(() => {
    const own = new Set(calendar?.deadlines.map(({ kind }) => kind));
    const all = treeChoices(
      kinds.filter(({ retired }) => !retired),
      name,
    );
    return all.filter(({ value, depth }) => !onlyOwn || depth === 0 || own.has(value));
  }, [kinds, calendar, onlyOwn, name]);
  if (!calendar) return null;
  const cellOf = (kind: string | null, each: Awaited) =>
    deadlineCell(calendar.deadlines, kindByCode, loops.get(kind), kind, each);
  const holes = rows.flatMap(({ value }) => AWAITED.filter((each) => cellOf(value, each).how === 'hole')).length;
  const row = (kind: string | null, text: string, depth: number) => (
    <tr key={kind ?? ''}>
      <th scope="row" style={{ '--depth': depth } as React.CSSProperties}>
        {text}
      </th>
      {AWAITED.map((each) => (
        <td key={each}>
          <Cell
            cell={cellOf(kind, each)}
            isChosen={chosen?.kind === kind && chosen.awaited === each}
            label={`${text} · ${awaited[each]}`}
            onChoose={() => setChosen({ kind, awaited: each })}
          />
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <p className="settings__lead">
        {texts.deadlineLead}{' '}
        <strong data-holes={holes > 0}>{holes > 0 ? texts.holes(String(holes)) : texts.noHoles}</strong>
      </p>
      <label className="check-field">
        <input type="checkbox" checked={onlyOwn} onChange={(event) => setOnlyOwn(event.target.checked)} />
        {texts.onlyOwn}
      </label>
      {chosen && (
        <DeadlineForm
          key={`${chosen.kind}${chosen.awaited}`}
          {...chosen}
          title={`${chosen.kind === null ? texts.anyKind : name(kindByCode.get(chosen.kind)!.name)} · ${awaited[chosen.awaited]}`}
          deadline={ownDeadline(calendar, chosen)}
          onClose={() => setChosen(null)}
        />
      )}
      <div className="desk-table__box">
        <table className="desk-table deadlines">
          <thead>
            <tr>
              <th scope="col">{texts.kinds}</th>
              {AWAITED.map((each) => (
                <th key={each} scope="col">
                  {awaited[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(null, texts.anyKind, 0)}
            {rows.map(({ value, text, depth = 0 }) => row(value, text, depth))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function ownDeadline({ deadlines }: DeskCalendar, { kind, awaited }: Chosen) {
  return deadlines.find((deadline) => deadline.kind === kind && deadline.awaited === awaited) ?? null;
}

interface CellProps {
  readonly cell: DeadlineCell;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ cell, label, isChosen, onChoose }: CellProps) {
  const { words, format } = useSpeech();
  const { settings: texts } = words.desk;
  if (cell.how === 'unused') return <span className="deadline deadline--unused">·</span>;
  const text = cell.how === 'hole' ? texts.hole : spanText(cell.minutes, words.desk, format);
  return (
    <button
      type="button"
      className="deadline"
      data-how={cell.how}
      aria-pressed={isChosen}
      aria-label={words.desk.labelled(label, text)}
      title={cell.how === 'hole' ? texts.holeHint : cell.how === 'inherited' ? texts.inherited : undefined}
      onClick={onChoose}
    >
      {text}
      {cell.how !== 'hole' && cell.inWorkingHours && <small>{texts.working}</small>}
    </button>
  );
}
