import { useState } from 'react';
import { Link } from 'react-router';
import { SCREEN_PATHS } from '../../../access/screen_paths.ts';
import { RevokeWallDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { dayOf } from '../data/days.ts';
import { usePeople } from '../data/people_context.ts';
import { ConfirmDialog } from '../frame/confirm_dialog.tsx';
import { readScreenSet, screensOf } from './screen_set.ts';
import { ScreenSetPicture } from './screen_set_picture.tsx';
import { WallForm } from './wall_form.tsx';
import type { WallRow } from './walls_page.tsx';

/** One wall: all that is known of it, a new link, and its end. */
export function WallPane({ wall, onChanged }: { readonly wall: WallRow; readonly onChanged: () => void }) {
  const { words, format } = useSpeech();
  const { walls: texts, senders, created, state } = words.people;
  const { place } = usePeople();
  const [doing, setDoing] = useState<'change' | 'revoke' | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const revoking = useAct(RevokeWallDocument);
  const { code, name, screenSet, screens, revokedAt } = wall;
  const { across, down } = readScreenSet(screenSet);
  const close = () => setDoing(null);
  const revoke = async () => {
    if (!(await revoking.act({ place: place.code, code }))) return;
    close();
    setTold(texts.wasRevoked);
    onChanged();
  };
  return (
    <article className="person" aria-label={name}>
      <header className="person__head">
        <h2>{name}</h2>
        {revokedAt !== null && <span className="badge">{texts.revoked}</span>}
      </header>
      <ScreenSetPicture set={screenSet} open={screens} />
      <dl className="facts">
        <dt>{words.people.code}</dt>
        <dd>
          <code>{code}</code>
        </dd>
        <dt>{texts.screenSet}</dt>
        <dd>{texts.sizes(format.count(across), format.count(down))}</dd>
        <dt>{texts.screens}</dt>
        <dd>{texts.screensOf(format.count(screens), format.count(screensOf(screenSet)))}</dd>
        <dt>{state}</dt>
        <dd>{revokedAt === null ? texts.valid : senders.revokedAt(dayOf(revokedAt))}</dd>
        <dt>{created}</dt>
        <dd>{format.moment(wall.createdAt)}</dd>
      </dl>
      {doing !== 'change' && (
        <div className="person__acts">
          <button type="button" className="button button--line" onClick={() => setDoing('change')}>
            {texts.change}
          </button>
          <Link
            className="button button--line"
            to={{ pathname: SCREEN_PATHS.wall, search: `?place=${place.code}&units=${screenSet}&arrange=on` }}
          >
            {words.wall.arrange.label}
          </Link>
          {revokedAt === null && (
            <button type="button" className="button button--line" onClick={() => setDoing('revoke')}>
              {texts.revoke}
            </button>
          )}
        </div>
      )}
      {doing === 'change' && (
        <WallForm
          wall={wall}
          onSaved={() => {
            close();
            setTold(senders.changed);
            onChanged();
          }}
          onCancel={close}
        />
      )}
      {doing === 'revoke' && (
        <ConfirmDialog
          title={texts.revokeTitle(name)}
          what={texts.revokeWhat(format.count(screens))}
          button={texts.revoke}
          isDangerous
          isWorking={revoking.isWorking}
          refusal={revoking.refusal}
          onConfirm={() => void revoke()}
          onClose={close}
        />
      )}
      <p className="people-told" role="status">
        {told}
      </p>
    </article>
  );
}
