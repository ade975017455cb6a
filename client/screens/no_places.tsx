import { useEffect } from 'react';
import { Mark } from '../parts/mark.tsx';
import { type Language, LOCALE } from '../wording/language.ts';
import { useSpeech } from '../wording/use_wording.ts';
import { wordingOf } from '../wording/wording.ts';
import './no_places.css';

const LOOK_AGAIN_MS = 5000;

/**
 * An empty database, and what to do about it, in both languages since nobody has chosen one yet. It looks again by
 * itself until there is a place.
 */
export function NoPlaces({ onLookAgain }: { readonly onLookAgain: () => void }) {
  const { language } = useSpeech();
  useEffect(() => {
    const timer = setInterval(onLookAgain, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [onLookAgain]);
  return (
    <main className="no-places">
      <Mark />
      <div className="no-places__ways">
        <WaysOn language={language} />
        <WaysOn language={language === 'zh' ? 'en' : 'zh'} />
      </div>
    </main>
  );
}

function WaysOn({ language }: { readonly language: Language }) {
  const { states } = wordingOf(language);
  return (
    <section className="no-places__way" lang={LOCALE[language]}>
      <h1>{states.noPlaces}</h1>
      <p>{states.noPlacesHow}</p>
      <p>{states.noPlacesDemo}</p>
      <code>npm run demo</code>
      <p>{states.noPlacesImport}</p>
      <code>npm run import -- --osm {states.noPlacesFile}</code>
      <p>{states.noPlacesHelp}</p>
      <code>npm run import -- --help</code>
    </section>
  );
}
