import { Link } from 'react-router';
import { useSpeech } from '../wording/use_wording.ts';

export function UnknownScreen() {
  const { words } = useSpeech();
  return (
    <main className="notice notice--page">
      <h1 className="notice__title">{words.states.notFound}</h1>
      <Link className="button button--main" to="/review">
        {words.states.toReview}
      </Link>
    </main>
  );
}
