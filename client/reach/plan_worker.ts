import { Problem } from '../../geodata/problem.ts';
import { fetchBytes } from './fetch_bytes.ts';
import { PlanDesk } from './plan_desk.ts';
import type { Answer, AskName, FromWorker, PlanPicture, ToWorker } from './plan_messages.ts';

/** The thread in which a plan is computed while somebody drags: one question after the other, in the order they came. */

let desk: PlanDesk | null = null;
/** Questions that came while the ground was on its way. */
let last: Promise<void> = Promise.resolve();

// With the DOM's types `self` is a window; this is what a worker has of it.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
};

port.onmessage = ({ data }) => {
  if (data.name === 'load' || desk === null) last = last.then(() => respond(data));
  else void respond(data);
};

async function respond(message: ToWorker): Promise<void> {
  const { id } = message;
  try {
    const answer = await answerTo(message);
    port.postMessage({ id, answer }, buffersOf(answer));
  } catch (error) {
    port.postMessage({ id, problem: factsOf(error) }, []);
  }
}

async function answerTo(message: ToWorker): Promise<Answer<AskName>> {
  if (message.name === 'load') {
    const { networkUrl, groundUrl } = message.ask;
    const [network, ground] = await Promise.all([fetchBytes(networkUrl), fetchBytes(groundUrl)]);
    desk = new PlanDesk(network, ground);
    return { network: network.slice(), ground: ground.slice() };
  }
  if (desk === null)
    throw new Problem('PLAN_NOT_LOADED', { zh: '推演数据尚未取到。', en: 'The plan has no data yet.' });
  const { name, ask } = message;
  if (name === 'question') return desk.ask(ask.question, ask.stations, ask.edits);
  if (name === 'edits') return desk.setEdits(ask.edits);
  if (name === 'drag') return desk.drag(ask.code, ask.position);
  if (name === 'homeWalks') return desk.homeWalks(ask.home, ask.categories);
  if (name === 'trial') return desk.trial(ask.edits);
  return desk.compare(ask.scenarios);
}

/** What is handed over and not copied. */
function buffersOf(answer: Answer<AskName>): ArrayBuffer[] {
  if ('network' in answer) return [answer.network, answer.ground];
  return 'homeStates' in answer ? pictureBuffers(answer) : [];
}

function pictureBuffers({ edges, draft, present, pieces, homes, homeStates, gates }: PlanPicture): ArrayBuffer[] {
  const columns = [
    edges,
    draft.fromMs,
    draft.toMs,
    present?.fromMs,
    present?.toMs,
    pieces?.edges,
    pieces?.from,
    pieces?.to,
    pieces?.draft.fromMs,
    pieces?.draft.toMs,
    pieces?.present.fromMs,
    pieces?.present.toMs,
    homes,
    homeStates,
    gates?.present,
    gates?.draft,
  ];
  return columns.flatMap((column) => (column ? [column.buffer] : []));
}

function factsOf(error: unknown): { readonly code: string; readonly zh: string; readonly en: string } {
  if (error instanceof Problem) return { code: error.code, zh: error.zh, en: error.en };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'PLAN_WORKER_BROKEN',
    zh: `推演程序停了（${reason}）。`,
    en: `The computation of the plan stopped (${reason}).`,
  };
}
