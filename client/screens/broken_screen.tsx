import { useRouteError } from 'react-router';
import { wordingOf } from '../wording/wording.ts';

/** What stands in place of a screen whose code failed: the sentence to pass on, and a way on. */
export function BrokenScreen() {
  const error = useRouteError();
  const isEnglish = new URLSearchParams(window.location.search).get('lang') === 'en';
  const { states } = wordingOf(isEnglish ? 'en' : 'zh');
  return (
    <main className="notice notice--page" role="alert">
      <h1 className="notice__title">{states.broken}</h1>
      <p>{states.brokenHow}</p>
      <code>{error instanceof Error ? error.message : String(error)}</code>
      <button type="button" className="button button--main" onClick={() => window.location.reload()}>
        {states.reopen}
      </button>
    </main>
  );
}
