import { useEffect, useState, useSyncExternalStore } from 'react';
import { makeProposalWorker } from './make_proposal_worker.ts';
import { ProposalSearch, type SearchState } from './proposal_search.ts';

/** A search in a worker that lives as long as the panel. */
export function useProposalSearch(): readonly [search: ProposalSearch, state: SearchState] {
  const [search] = useState(() => new ProposalSearch(makeProposalWorker));
  const state = useSyncExternalStore(search.subscribe, search.state);
  useEffect(() => () => search.close(), [search]);
  return [search, state];
}
