import { parentPort } from 'node:worker_threads';
import { ProposalDesk } from '../../screens/redraw/proposals/proposal_desk.ts';

/** What proposal_helper.ts is in a browser: a thread that takes its share of a search. */
const desk = new ProposalDesk((message) => parentPort!.postMessage(message));
parentPort!.on('message', (message) => void desk.take(message));
