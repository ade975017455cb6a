import { useSpeech } from '../wording/use_wording.ts';

/** An empty database, and what to do about it. */
export function NoPlaces() {
  const { states } = useSpeech().words;
  return (
    <main className="notice notice--page">
      <h1 className="notice__title">{states.noPlaces}</h1>
      <p>{states.noPlacesHow}</p>
      <p>{states.noPlacesDemo}</p>
      <code>npm run demo</code>
      <p>{states.noPlacesImport}</p>
      <code>npm run import -- --help</code>
    </main>
  );
}
