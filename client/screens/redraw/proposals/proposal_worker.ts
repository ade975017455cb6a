import { ProposalDesk } from './proposal_desk.ts';
import type { FromProposalWorker, ToProposalWorker } from './proposal_messages.ts';

/** The thread in which proposals are drawn. */

// With the DOM's types `self` is a window; this is what a worker has of it.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ToProposalWorker>) => void) | null;
  postMessage(message: FromProposalWorker): void;
};
const desk = new ProposalDesk((message) => port.postMessage(message));
port.onmessage = ({ data }) => void desk.take(data);
