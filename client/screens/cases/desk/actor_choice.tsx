import { grantText } from '../../../access/me.ts';
import { useMyself } from '../../../access/use_session.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { type Actor, actorsOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';

/** In which of one's own roles the desk works: which steps are offered follows from it, and the server looks again. */
export function ActorChoice({ onActor }: { readonly onActor: (actor: Actor) => void }) {
  const speech = useSpeech();
  const { actor: texts } = speech.words.desk;
  const { actor, place } = useDesk();
  const { me } = useMyself();
  const actors = actorsOf(me, place.code);
  const shownName = me.account?.shownName ?? '';
  const textOf = ({ grant }: Actor) => {
    const held = me.grants.find(({ id }) => id === grant);
    return held ? grantText(held, speech) : '';
  };
  if (!actor) return <span className="actor actor--none">{texts.onlyLooks}</span>;
  const now = (
    <>
      <Icon name="person" />
      <span>{texts.now(textOf(actor), shownName)}</span>
    </>
  );
  if (actors.length === 1) {
    return (
      <span className="actor actor--only" title={texts.hint}>
        {now}
      </span>
    );
  }
  return (
    <Popover label={texts.label} className="actor" now={now}>
      <div className="actor__form">
        <p className="actor__hint">{texts.hint}</p>
        <fieldset className="choices__list scrolls" aria-label={texts.label}>
          {actors.map((each) => (
            <label key={each.grant} className="choices__choice">
              <input type="radio" name="actor" checked={each.grant === actor.grant} onChange={() => onActor(each)} />
              {textOf(each)}
            </label>
          ))}
        </fieldset>
      </div>
    </Popover>
  );
}
