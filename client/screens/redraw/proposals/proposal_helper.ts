import { ProposalDesk } from './proposal_desk.ts';
import type { FromHelper, FromProposalWorker, ToProposalWorker } from './proposal_messages.ts';

/** A thread that takes its share of a search. */

// With the DOM's types `self` is a window; this is what a worker has of it.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ToProposalWorker>) => void) | null;
  postMessage(message: FromProposalWorker | FromHelper): void;
};
const desk = new ProposalDesk((message) => port.postMessage(message));
port.onmessage = ({ data }) => void desk.take(data);
