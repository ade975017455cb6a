import { useSpeech } from '../../../wording/use_wording.ts';
import { CasePhotos } from '../../common/case_photos.tsx';
import { roleName, stepName } from '../../common/step_words.ts';
import { shortId, type WholeCase } from '../../data/case_row.ts';

type Event = WholeCase['events'][number];

/** What was done with a case, the last first: by whom, when, and what they put down. */
export function Timeline({ events }: { readonly events: readonly Event[] }) {
  const { words } = useSpeech();
  return (
    <section>
      <h3>{words.desk.case.timeline}</h3>
      <ol className="timeline" reversed>
        {[...events].reverse().map((event) => (
          <TimelineEvent key={event.sequence} event={event} />
        ))}
      </ol>
    </section>
  );
}

function TimelineEvent({ event }: { readonly event: Event }) {
  const { words, name, format } = useSpeech();
  const { case: texts } = words.desk;
  const { unit, departments, mergedInto, rating, note, position, step } = event;
  const details = [
    unit && texts.to(name(unit.name)),
    departments.length > 0 &&
      texts.departments(departments.map((department) => name(department.name)).join(words.units.listComma)),
    mergedInto !== null && texts.mergedTo(shortId(mergedInto)),
    rating !== null && texts.rating(String(rating)),
    step === 'relocated' && position && texts.moved,
  ].filter((text) => typeof text === 'string');
  return (
    <li className="timeline__event" data-step={step}>
      <span className="timeline__step">{name(stepName(step))}</span>
      <span className="timeline__who">
        {event.actor}
        <small>{name(roleName(event.role))}</small>
      </span>
      <time dateTime={event.happenedAt}>{format.moment(event.happenedAt)}</time>
      {details.map((text) => (
        <span key={text} className="timeline__detail">
          {text}
        </span>
      ))}
      {note !== null && <p className="timeline__note">{note}</p>}
      {event.photos.length > 0 && <CasePhotos photos={event.photos} />}
    </li>
  );
}
