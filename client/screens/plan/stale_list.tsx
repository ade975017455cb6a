import { memo } from 'react';
import type { StaleEdit } from '../../../geodata/reach/plan/reach_plan.ts';
import { useSpeech } from '../../wording/use_wording.ts';

/** Edits that do not apply any more: which, why, and that nothing was counted of them. */
export const StaleList = memo(function StaleList({ stale }: { readonly stale: readonly StaleEdit[] }) {
  const { words, format, language } = useSpeech();
  const { scenario } = words.plan;
  if (stale.length === 0) return null;
  return (
    <details className="stale" open={stale.length <= 3}>
      <summary>{scenario.stale(format.count(stale.length))}</summary>
      <ul>
        {stale.map(({ edit, reason }) => (
          <li key={edit}>{scenario.staleEdit(format.count(edit + 1), reason[language])}</li>
        ))}
      </ul>
    </details>
  );
});
