import { useEffect, useState } from 'react';
import { CombinedError } from 'urql';
import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import { Problem } from '../../../../geodata/problem.ts';
import { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import { useMyself } from '../../../access/use_session.ts';
import { useLine } from '../../../live/line_context.ts';
import { DraftDesk } from './draft_desk.ts';
import { KeptEdits } from './kept_edits.ts';
import { fetchBase, readFacts, readLog } from './open_draft.ts';

export type Opening =
  | { readonly state: 'loading'; readonly folded: { readonly done: number; readonly all: number } | null }
  | { readonly state: 'unknown' }
  | { readonly state: 'away'; readonly error: CombinedError | Problem; readonly retry: () => void }
  | { readonly state: 'open'; readonly desk: DraftDesk; readonly reopen: () => void };

const LOADING: Opening = { state: 'loading', folded: null };

/** Opens a draft: its base, its log, and what this browser kept of it; on the desk for as long as the component stands. */
export function useDraftDesk(place: string, id: string): Opening {
  const line = useLine();
  const { me, may } = useMyself();
  const isShown = may('showRedrawPresence');
  const account = me.account?.id ?? '';
  const [attempt, setAttempt] = useState(0);
  const [opening, setOpening] = useState<Opening>(LOADING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew.
  useEffect(() => {
    const address = { line, place, id };
    const again = () => setAttempt((count) => count + 1);
    let desk: DraftDesk | null = null;
    let isOver = false;
    const tell = (next: Opening) => {
      if (!isOver) setOpening(next);
    };
    const open = async () => {
      const facts = await readFacts(address);
      if (facts === null || facts.state === 'deleted') return tell({ state: 'unknown' });
      const all = facts.editCount;
      const base = await fetchBase(facts.base.url);
      const replica = new RedrawReplica(Coverage.from(base.coverage));
      await readLog(address, replica, (done) => tell({ state: 'loading', folded: { done, all } }));
      const kept = await KeptEdits.open(account, place, id).catch(() => null);
      replica.restore((await kept?.load()) ?? []);
      if (isOver) return kept?.close();
      desk = new DraftDesk({ address, facts, base, replica, kept, isShown });
      desk.start();
      tell({ state: 'open', desk, reopen: again });
    };
    tell(LOADING);
    open().catch((error: unknown) => {
      if (!(error instanceof CombinedError || error instanceof Problem)) throw error;
      tell({ state: 'away', error, retry: again });
    });
    return () => {
      isOver = true;
      desk?.stop();
    };
  }, [line, place, id, account, isShown, attempt]);
  return opening;
}
