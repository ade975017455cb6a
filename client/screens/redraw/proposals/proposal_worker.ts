import { ProposalDesk } from './proposal_desk.ts';
import type { FromHelper, FromProposalWorker, ToProposalWorker } from './proposal_messages.ts';
import { ShareHelpers } from './share_helpers.ts';

/** The thread in which proposals are drawn; where there are processors enough, it has helpers. */

/** More would gain little: the largest community sets the time. */
const MOST_HELPERS = 3;

// With the DOM's types `self` is a window; this is what a worker has of it.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ToProposalWorker>) => void) | null;
  postMessage(message: FromProposalWorker | FromHelper): void;
};
const makeHelper = (): Worker =>
  new Worker(new URL('./proposal_helper.ts', import.meta.url), { type: 'module', name: 'proposals helper' });
// On two processors one helper too: the map waits for nothing while somebody waits for proposals.
const count = Math.min(MOST_HELPERS, navigator.hardwareConcurrency - 1);
const desk = new ProposalDesk(
  (message) => port.postMessage(message),
  count > 0 ? new ShareHelpers(makeHelper, count) : null,
);
port.onmessage = ({ data }) => void desk.take(data);
