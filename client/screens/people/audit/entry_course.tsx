import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import type { EntryRow } from './audit_words.ts';

/** When the act of an entry was begun and how it ended, each with the way to the entry that says so. */
export function EntryCourse({ entry }: { readonly entry: EntryRow }) {
  const { words, format } = useSpeech();
  const { audit: texts } = words.people;
  const { begunPosition, begunAt, endedPosition, endedAt, endedAs } = entry;
  if (begunPosition !== null) {
    return (
      <>
        <dt>{texts.begunAt}</dt>
        <dd>
          {begunAt === null ? texts.removed : <time dateTime={begunAt}>{format.moment(begunAt)}</time>}
          {begunAt !== null && <ToEntry position={begunPosition} />}
        </dd>
      </>
    );
  }
  if (endedPosition === null || endedAt === null || endedAs === null) return null;
  return (
    <>
      <dt>{texts.endedAt}</dt>
      <dd>
        {texts.outcomes[endedAs]} · <time dateTime={endedAt}>{format.moment(endedAt)}</time>
        <ToEntry position={endedPosition} />
      </dd>
    </>
  );
}

function ToEntry({ position }: { readonly position: number }) {
  const { audit: texts } = useSpeech().words.people;
  const { change } = usePeople();
  return (
    <button type="button" className="text-button entry__only" onClick={() => change({ open: String(position) })}>
      {texts.entry(String(position))}
    </button>
  );
}
