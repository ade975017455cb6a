import { useEffect, useMemo, useState } from 'react';
import type { Conflict } from '../../../../geodata/redraw/log/log_types.ts';
import type { Takes } from '../../../../geodata/redraw/redraw_edit.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { DeskShown, DraftDesk } from '../data/draft_desk.ts';
import { useRestedVersion } from '../panel/use_work_version.ts';
import type { RedrawContested, RedrawWork } from '../redraw_work.ts';
import { ConflictCard } from './conflict_card.tsx';
import { placeOfConflict } from './place_of_conflict.ts';
import { sideOfMine } from './side_of_mine.ts';

export interface TogetherPanelProps {
  readonly work: RedrawWork;
  readonly desk: DraftDesk;
  readonly shown: DeskShown;
  readonly onContested: (contested: RedrawContested | null) => void;
}

/** Who is at the draft, and every place where two drew at once, to be decided. */
export function TogetherPanel({ work, desk, shown, onContested }: TogetherPanelProps) {
  const { words, format } = useSpeech();
  const texts = words.redraw.together;
  const version = useRestedVersion(work);
  const { replica, flyTo, show } = work;
  const [looked, setLooked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: conflicts change in place; the version says when.
  const [open, decided] = useMemo(() => {
    const parts = Map.groupBy(replica.conflicts, ({ decision }) => (decision === null ? 'open' : 'decided'));
    return [parts.get('open') ?? [], parts.get('decided') ?? []];
  }, [replica, version]);
  useEffect(
    () => () => {
      onContested(null);
      show(null);
    },
    [onContested, show],
  );
  const titles: Readonly<Record<string, string>> = words.redraw.titles;
  const whoDoing = (who: string, tool: string | null) =>
    tool !== null && titles[tool] !== undefined ? texts.tool(who, titles[tool]) : who;
  const look = (conflict: Conflict, shows: 'mine' | 'theirs') => {
    const versions = replica.versionsOf(conflict.edit.id);
    const place = placeOfConflict(work, conflict, versions, shows);
    setLooked(conflict.edit.id);
    onContested({ conflict, versions, shows });
    const mine = shows === 'mine' ? sideOfMine(work, conflict) : null;
    show(
      mine === null
        ? { kind: 'places', faces: place.faces, points: place.points }
        : { kind: 'state', side: mine, faces: place.faces },
    );
    if (place.bounds !== null) flyTo(place.bounds);
  };
  const decide = (conflict: Conflict, takes: Takes) => {
    desk.decide(conflict.edit.id, takes);
    setLooked(null);
    onContested(null);
    show(null);
  };
  return (
    <div className="together">
      <section aria-label={texts.here}>
        <h3>{texts.here}</h3>
        {shown.present.length === 0 && <p className="together__quiet">{texts.alone}</p>}
        <ul className="together__people">
          {shown.present.map(({ id, name, isOwn, colour, tool }) => (
            <li key={id} data-colour={colour}>
              {whoDoing(isOwn ? texts.ownOther : name, tool)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={texts.conflicts}>
        <h3>{open.length === 0 ? texts.conflicts : texts.open(format.count(open.length))}</h3>
        {open.length === 0 && decided.length === 0 && <p className="together__quiet">{texts.noConflicts}</p>}
        <ul className="together__conflicts">
          {open.map((conflict) => (
            <ConflictCard
              key={conflict.edit.id}
              work={work}
              conflict={conflict}
              isLooked={looked === conflict.edit.id}
              onLook={(shows) => look(conflict, shows)}
              onDecide={work.canDraw ? (takes) => decide(conflict, takes) : null}
            />
          ))}
        </ul>
        {decided.length > 0 && (
          <details>
            <summary>{texts.decided(format.count(decided.length))}</summary>
            <ul className="together__conflicts">
              {decided.slice(-50).map((conflict) => (
                <ConflictCard
                  key={conflict.edit.id}
                  work={work}
                  conflict={conflict}
                  isLooked={false}
                  onLook={(shows) => look(conflict, shows)}
                  onDecide={null}
                />
              ))}
            </ul>
          </details>
        )}
      </section>
    </div>
  );
}
