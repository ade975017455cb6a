import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { DeleteRedrawDocument, RenameRedrawDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import type { DeskShown, DraftDesk } from '../data/draft_desk.ts';
import type { Drafts } from '../data/use_drafts.ts';
import { ExportMenu } from '../files/export_menu.tsx';
import { RenameForm } from '../list/rename_form.tsx';
import { StateSign } from '../list/state_sign.tsx';
import type { RedrawWork } from '../redraw_work.ts';
import { PresenceChips } from '../together/presence_chips.tsx';
import { KeptLine } from './kept_line.tsx';

export interface DraftHeadProps {
  readonly place: Place;
  readonly work: RedrawWork;
  readonly desk: DraftDesk;
  readonly shown: DeskShown;
  readonly drafts: Drafts;
  readonly onBack: () => void;
  readonly onReopen: () => void;
}

/** Which draft it is, whether everything is saved, who is here, and what can be done with it as a whole. */
export function DraftHead({ place, work, desk, shown, drafts, onBack, onReopen }: DraftHeadProps) {
  const { words, name } = useSpeech();
  const { redraw } = words;
  const texts = redraw.draft;
  const { may } = useMyself();
  const { fresh } = useLine();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  // Another number makes the menu anew, closed.
  const [turn, setTurn] = useState(0);
  const begin = (what: typeof doing) => {
    setTurn((count) => count + 1);
    setDoing(what);
  };
  const rename = async (next: string) => {
    const { error } = await fresh
      .mutation(RenameRedrawDocument, { place: place.code, id: work.id, name: next })
      .toPromise();
    if (error) return error;
    setDoing(null);
    drafts.readAnew();
    await desk.readFacts();
    return null;
  };
  const remove = async () => {
    const { error } = await fresh.mutation(DeleteRedrawDocument, { place: place.code, id: work.id }).toPromise();
    drafts.readAnew();
    if (!error) onBack();
  };
  return (
    <header className="draft-head">
      <div className="draft-head__line">
        <button
          type="button"
          className="button button--bare"
          aria-label={texts.back}
          title={texts.back}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <div className="draft-head__names">
          {doing === 'rename' ? (
            <RenameForm name={work.name} onSave={rename} onCancel={() => setDoing(null)} />
          ) : (
            <h2 title={work.name}>{work.name}</h2>
          )}
          <p>
            <StateSign state={work.state} />
            <span>{work.scope ? name(work.scope.name) : redraw.wholePlace}</span>
          </p>
        </div>
        <Popover key={turn} label={texts.menu} now={redraw.exports.label} className="draft-head__menu">
          <div className="draft-menu">
            <ExportMenu place={place.code} work={work} isWaiting={shown.sending.waiting > 0} />
            {may('renameRedraw') && (
              <div className="draft-menu__acts">
                <button type="button" className="button button--line" onClick={() => begin('rename')}>
                  {texts.rename}
                </button>
                {work.state === 'drawing' && (
                  <button type="button" className="button button--line" onClick={() => begin('remove')}>
                    {texts.remove}
                  </button>
                )}
              </div>
            )}
          </div>
        </Popover>
      </div>
      {doing === 'remove' && (
        <div className="draft-note" role="alert">
          <p>{texts.removeSure(work.name)}</p>
          <p className="draft-note__acts">
            <button type="button" className="button button--main button--danger" onClick={() => void remove()}>
              {texts.remove}
            </button>
            <button type="button" className="button button--line" onClick={() => setDoing(null)}>
              {texts.cancel}
            </button>
          </p>
        </div>
      )}
      <div className="draft-head__line draft-head__line--quiet">
        <KeptLine desk={desk} shown={shown} canDraw={work.canDraw} onReopen={onReopen} />
        <PresenceChips present={shown.present} onShow={(position) => work.flyTo(position)} />
      </div>
    </header>
  );
}
