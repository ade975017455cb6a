/** A worker of its own for the proposals of one draft; its code is fetched when somebody first asks for some. */
export function makeProposalWorker(): Worker {
  return new Worker(new URL('./proposal_worker.ts', import.meta.url), { type: 'module', name: 'proposals' });
}
