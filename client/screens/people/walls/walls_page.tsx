import { useCallback, useMemo, useState } from 'react';
import { type WallFieldsFragment, WallsDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { usePeople } from '../data/people_context.ts';
import { ListStates } from '../frame/list_states.tsx';
import { TwoSides } from '../frame/two_sides.tsx';
import { NEW } from '../view/people_view.ts';
import { WallForm } from './wall_form.tsx';
import { WallLine } from './wall_line.tsx';
import { WallPane } from './wall_pane.tsx';

export type WallRow = WallFieldsFragment;

/** Walls that may only look: added, given a new link, revoked. */
export function WallsPage() {
  const { words, format } = useSpeech();
  const { walls: texts, pages } = words.people;
  const { place, view, change } = usePeople();
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  const { data, error, retry } = useAnswer({
    client: fresh,
    document: WallsDocument,
    variables: useMemo(() => ({ place: place.code }), [place.code]),
    revision,
  });
  const walls = data?.jurisdiction.walls ?? null;
  const { open } = view;
  const opened = walls?.find(({ code }) => code === open) ?? null;
  return (
    <TwoSides
      label={pages.walls}
      paneLabel={opened?.name ?? texts.addTitle}
      hint={texts.choose}
      list={
        <>
          <div className="people-list__head">
            <span className="people-list__count">{walls && texts.count(format.count(walls.length))}</span>
            <button type="button" className="button button--main" onClick={() => change({ open: NEW })}>
              <Icon name="plus" />
              {texts.add}
            </button>
          </div>
          <ListStates items={walls} error={error} onRetry={retry} none={texts.none} noneHow={texts.noneHow}>
            {(rows) => (
              <ul className="people-rows">
                {rows.map((wall) => (
                  <WallLine key={wall.code} wall={wall} isOpen={wall.code === open} />
                ))}
              </ul>
            )}
          </ListStates>
        </>
      }
      pane={
        open === null || walls === null ? null : open === NEW ? (
          <WallForm
            wall={null}
            onSaved={(code) => {
              readAnew();
              change({ open: code }, 'replace');
            }}
            onCancel={() => change({ open: null })}
          />
        ) : opened ? (
          <WallPane key={opened.code} wall={opened} onChanged={readAnew} />
        ) : (
          <Notice title={texts.gone} />
        )
      }
    />
  );
}
