import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProposalGround } from '../../../../geodata/proposal/ground.ts';
import { propose } from '../../../../geodata/proposal/propose.ts';
import { smallDraft } from '../testing/small_draft.ts';
import { groundOfDraft } from './ground_of_draft.ts';
import { LineFinder } from './line_finder.ts';
import { ProposalDesk } from './proposal_desk.ts';
import { ProposalSearch, type SearchState, type SearchWorker } from './proposal_search.ts';
import { ownersInScope } from './scope.ts';
import { ShareHelpers } from './share_helpers.ts';

const LIMITS = { min: 120, max: 200, target: 160 };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The desk of the worker behind a channel that copies every message as one to a worker is copied. */
function deskBehindChannel(helpers: ShareHelpers | null = null): SearchWorker {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => port1.close());
  const desk = new ProposalDesk((message) => port2.postMessage(message), helpers);
  port2.on('message', (message) => void desk.take(message));
  return new PortWorker(port1);
}

class PortWorker implements SearchWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (data) => this.onmessage?.(new MessageEvent('message', { data })));
  }

  postMessage(message: unknown): void {
    this.#port.postMessage(message);
  }

  terminate(): void {
    this.#port.close();
  }
}

function heavyNorth(): ProposalGround {
  const { base, replica, figures, atFirst } = smallDraft({ households: (face) => (face < 8 ? 70 : 30) });
  const { coverage } = replica;
  const owners = ownersInScope(coverage, { kind: 'all' }, []);
  return groundOfDraft({ coverage, figures }, atFirst, new LineFinder(base, coverage), owners, 160).ground;
}

function threeCommunities(): ProposalGround {
  const ground = heavyNorth();
  const community = Int32Array.from({ length: ground.units }, (_, unit) => Math.floor((3 * unit) / ground.units));
  return { ...ground, community, communityNames: ['一', '二', '三'].map((zh) => ({ zh, en: null })) };
}

const pick = ({ proposals, reasons }: ReturnType<typeof propose>) => ({ proposals, reasons });

function until(search: ProposalSearch, holds: (state: SearchState) => boolean): Promise<SearchState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds(search.state())) return;
      unsubscribe();
      resolve(search.state());
    };
    const unsubscribe = search.subscribe(look);
    look();
  });
}

describe('a search for proposals', () => {
  it('finds in the worker what it finds without one, and tells its progress', async () => {
    const search = new ProposalSearch(() => deskBehindChannel());
    const ground = heavyNorth();
    const options = { seed: 11, stepsPerGrid: 200 };
    const shares: number[] = [];
    search.subscribe(() => shares.push(search.state().share));
    search.start({ ground, limits: LIMITS, options });
    expect(search.state().isRunning).toBe(true);
    const { proposals, isComplete, reasons } = await until(search, ({ isRunning }) => !isRunning);
    const alone = propose(ground, LIMITS, options);
    expect(isComplete).toBe(true);
    expect(proposals).toEqual(alone.proposals);
    expect(reasons).toEqual(alone.reasons);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('comes to the same with helpers, in whichever order they are done', async () => {
    const search = new ProposalSearch(() => deskBehindChannel(new ShareHelpers(() => deskBehindChannel(), 2)));
    const options = { seed: 4, stepsPerGrid: 300, exactEffort: 0 };
    const ground = threeCommunities();
    const shares: number[] = [];
    search.subscribe(() => shares.push(search.state().share));
    search.start({ ground, limits: LIMITS, options });
    const { proposals, isComplete, reasons } = await until(search, ({ isRunning }) => !isRunning);
    const alone = propose(ground, LIMITS, options);
    expect({ proposals, reasons, isComplete }).toEqual({ ...pick(alone), isComplete: true });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('stops its helpers too, and says what broke in one of them', async () => {
    const search = new ProposalSearch(() => deskBehindChannel(new ShareHelpers(() => deskBehindChannel(), 2)));
    search.start({
      ground: threeCommunities(),
      limits: LIMITS,
      options: { seed: 1, stepsPerGrid: 1e8, exactEffort: 0 },
    });
    await until(search, ({ share }) => share > 0);
    search.stop();
    expect((await until(search, ({ isRunning }) => !isRunning)).isComplete).toBe(false);
    const failing = new ProposalSearch(() =>
      deskBehindChannel(
        new ShareHelpers(() => {
          throw new Error('no more threads');
        }, 1),
      ),
    );
    failing.start({ ground: threeCommunities(), limits: LIMITS, options: { seed: 1, stepsPerGrid: 10 } });
    expect((await until(failing, ({ isRunning }) => !isRunning)).failure).toContain('no more threads');
  });

  it('ends with the best so far when it is stopped', async () => {
    const search = new ProposalSearch(() => deskBehindChannel());
    // So many steps would take hours.
    const options = { seed: 1, stepsPerGrid: 1e8, exactEffort: 0 };
    search.start({ ground: heavyNorth(), limits: LIMITS, options });
    await until(search, ({ share }) => share > 0);
    search.stop();
    const state = await until(search, ({ isRunning }) => !isRunning);
    expect(state.isComplete).toBe(false);
    expect(state.proposals.length).toBeGreaterThan(0);
  });

  it('forgets the search before when another begins', async () => {
    const search = new ProposalSearch(() => deskBehindChannel());
    const ground = heavyNorth();
    search.start({ ground, limits: LIMITS, options: { seed: 1, stepsPerGrid: 1e8, exactEffort: 0 } });
    search.start({ ground, limits: LIMITS, options: { seed: 2, stepsPerGrid: 100 } });
    const { proposals } = await until(search, ({ isRunning }) => !isRunning);
    expect(proposals).toEqual(propose(ground, LIMITS, { seed: 2, stepsPerGrid: 100 }).proposals);
  });

  it('says what was wrong with the ground', async () => {
    const search = new ProposalSearch(() => deskBehindChannel());
    search.start({ ground: heavyNorth(), limits: { min: 5, max: 3, target: 4 }, options: { seed: 1 } });
    const { failure } = await until(search, ({ isRunning }) => !isRunning);
    expect(failure).toContain('5 to 3');
  });
});
