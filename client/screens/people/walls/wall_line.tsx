import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import { readScreenSet, screensOf } from './screen_set.ts';
import { ScreenSetPicture } from './screen_set_picture.tsx';
import type { WallRow } from './walls_page.tsx';

/** One wall: what it is and how many of its screens are open. */
export function WallLine({ wall, isOpen }: { readonly wall: WallRow; readonly isOpen: boolean }) {
  const { words, format } = useSpeech();
  const { walls: texts } = words.people;
  const { change } = usePeople();
  const { across, down } = readScreenSet(wall.screenSet);
  return (
    <li>
      <button
        type="button"
        className="people-row people-row--wall"
        data-off={wall.revokedAt !== null}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => change({ open: wall.code }, isOpen ? 'replace' : 'push')}
      >
        <span className="people-row__who">
          <strong>{wall.name}</strong>
          <code>{wall.code}</code>
          {wall.revokedAt !== null && <span className="badge">{texts.revoked}</span>}
        </span>
        <span className="people-row__what people-row__set">
          <ScreenSetPicture set={wall.screenSet} open={wall.screens} />
          <span>{texts.sizes(format.count(across), format.count(down))}</span>
        </span>
        <span className="people-row__when">
          <span className="people-row__label">{texts.screens} </span>
          {texts.screensOf(format.count(wall.screens), format.count(screensOf(wall.screenSet)))}
        </span>
      </button>
    </li>
  );
}
