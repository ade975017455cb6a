import { CopyButton } from '../../../parts/copy_button.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import { NOTHING_ASKED } from '../view/people_view.ts';
import { actionText, actorText, type EntryRow, pathText, standingOf, subjectText, valueText } from './audit_words.ts';
import { EntryCourse } from './entry_course.tsx';
import { type EntryDetails, readDetails } from './read_details.ts';

const VERIFY = 'npm run audit:verify';

/** One entry whole: who, what, from where, what was given, and how it stood before and after. */
export function EntryPane({ entry }: { readonly entry: EntryRow }) {
  const speech = useSpeech();
  const { words, format, name } = speech;
  const { audit: texts, acts } = words.people;
  const { place, change } = usePeople();
  const details = readDetails(entry.details);
  const { actorId, subjectId } = entry;
  const about = subjectText(entry, speech);
  // How it ended is told beside it.
  const isQuiet = entry.outcome === 'done' || standingOf(entry) === 'begun';
  return (
    <article className="person" aria-label={texts.entry(String(entry.position))}>
      <header className="person__head">
        <h2>{actionText(entry.action, speech)}</h2>
        <span className={isQuiet ? 'badge badge--quiet' : 'badge'} data-outcome={standingOf(entry)}>
          {texts.standings[standingOf(entry)]}
        </span>
      </header>
      {standingOf(entry) === 'unended' && <p className="entry__unended">{texts.unendedWhy}</p>}
      <dl className="facts">
        <dt>{texts.moment}</dt>
        <dd>
          <time dateTime={entry.happenedAt}>{format.moment(entry.happenedAt)}</time>
        </dd>
        <EntryCourse entry={entry} />
        <dt>{texts.who}</dt>
        <dd>
          {actorText(entry, speech)}
          {actorId !== null && <small> {texts.actorKinds[entry.actorKind]}</small>}
          {actorId !== null && (
            <button
              type="button"
              className="text-button entry__only"
              onClick={() => change({ ...NOTHING_ASKED, text: '', actor: actorId })}
            >
              {texts.only}
            </button>
          )}
        </dd>
        {entry.role && (
          <>
            <dt>{texts.role}</dt>
            <dd>{words.access.roles[entry.role].name}</dd>
          </>
        )}
        <dt>{texts.address}</dt>
        <dd>{entry.address ?? texts.unset}</dd>
        <dt>{texts.where}</dt>
        <dd>
          {entry.jurisdiction === null
            ? texts.allPlaces
            : entry.jurisdiction === place.code
              ? name(place.name)
              : entry.jurisdiction}
        </dd>
        {about !== null && (
          <>
            <dt>{texts.about}</dt>
            <dd>
              {about}
              {subjectId !== null && (
                <button
                  type="button"
                  className="text-button entry__only"
                  onClick={() => change({ ...NOTHING_ASKED, text: '', subject: subjectId })}
                >
                  {texts.onlyAbout}
                </button>
              )}
            </dd>
          </>
        )}
      </dl>
      <EntryContent details={details} />
      <section>
        <h3>{texts.hash}</h3>
        <p className="entry__hash">
          <code>{entry.hash}</code>
          <CopyButton text={entry.hash} label={acts.copy} labelCopied={acts.copied} />
        </p>
        <p className="entry-field__hint">
          {texts.entry(String(entry.position))} · {texts.hashHint}
        </p>
        <h3>{texts.verify}</h3>
        <p className="entry-field__hint">{texts.verifyHow}</p>
        <p className="entry__hash">
          <code>{VERIFY}</code>
          <CopyButton text={VERIFY} label={acts.copy} labelCopied={acts.copied} />
        </p>
      </section>
    </article>
  );
}

function EntryContent({ details }: { readonly details: EntryDetails }) {
  const speech = useSpeech();
  const { audit: texts } = speech.words.people;
  const { given, changed, code, subjects } = details;
  const last = (path: readonly string[]) => path.at(-1) ?? '';
  if (given.length === 0 && changed === null && code === null && subjects.length === 0) {
    return <p className="entry-field__hint">{texts.noChange}</p>;
  }
  return (
    <>
      {code !== null && (
        <p className="field-problem">
          {texts.refusedWith} <code>{code}</code>
        </p>
      )}
      {changed !== null && (
        <section>
          <h3>{texts.changes}</h3>
          {changed.length === 0 && <p className="entry-field__hint">{texts.same}</p>}
          {changed.length > 0 && (
            <table className="entry__changes">
              <thead>
                <tr>
                  <th scope="col">{texts.part}</th>
                  <th scope="col">{texts.before}</th>
                  <th scope="col">{texts.after}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map(({ path, before, after }) => (
                  <tr key={path.join()}>
                    <th scope="row">{pathText(path, speech)}</th>
                    <td data-side="before">{valueText(before, last(path), speech)}</td>
                    <td data-side="after">{valueText(after, last(path), speech)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      )}
      {given.length > 0 && (
        <section>
          <h3>{texts.given}</h3>
          <dl className="facts">
            {given.map(({ path, value }) => (
              <div key={path.join()} className="entry__part">
                <dt>{pathText(path, speech)}</dt>
                <dd>{valueText(value, last(path), speech)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
