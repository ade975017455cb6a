import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Pool } from 'pg';
import { signInForgive } from '../../generated/queries/sign_in_forgive.ts';
import { signInGiveBack } from '../../generated/queries/sign_in_give_back.ts';
import { signInTake } from '../../generated/queries/sign_in_take.ts';
import { signInWait } from '../../generated/queries/sign_in_wait.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, maybeOne, one } from '../../store/queryable.ts';
import { TooManyTries } from './sign_in_problems.ts';

/** Who is made to wait, and after how much. After the free failures each next try waits twice as long, up to 15 min. */
interface Subject {
  readonly subject: string;
  readonly free: number;
  /** One failure is forgiven after each so many seconds without another. */
  readonly forgiveSeconds: number;
}

/** A name, known or not: at most four guesses an hour in the long run. */
const OF_NAME = { free: 5, forgiveSeconds: 3600 } as const;
/**
 * An address: behind one a whole office may sit, whose slips of the finger must not lock everybody out. In the long run a
 * guess a minute, at all names together.
 */
const OF_ADDRESS = { free: 20, forgiveSeconds: 60 } as const;

/** A try that was let through and counts as failed until it is said not to have. */
export interface Try {
  /** Seconds that the next one must wait, should this one have failed. */
  readonly nextWait: number;
  /** It was right: the name's failures are forgotten, the address's stay, or whoever has an account could guess on. */
  succeeded(): Promise<void>;
  /** It was no guess, e.g. because nobody had the time to look at it. */
  takeBack(): Promise<void>;
}

/**
 * Lets a try through, in the database and so for all servers together. It is counted before it is made: of a thousand at
 * once no more go through than one after the other.
 *
 * @param address null: it came by no network.
 * @throws TooManyTries
 */
export async function beginTry(pool: Pool, name: string, address: string | null): Promise<Try> {
  const subjects = [...(address === null ? [] : [ofAddress(address)]), ofName(name)];
  // Most of what comes in a flood goes no further, and writes nothing.
  await refuseWaiting(pool, subjects);
  const taken = await inTransaction(pool, async (client) => {
    const waits: number[] = [];
    // The address first, always: two that wait for each other cannot be.
    for (const each of subjects) {
      const row = await maybeOne(client, signInTake, each);
      // Somebody else's try came in between: what was counted already is rolled back.
      if (row === null) throw new Overtaken();
      waits.push(row.nextWait);
    }
    return waits;
  }).catch(async (thrown: unknown) => {
    if (!(thrown instanceof Overtaken)) throw thrown;
    await refuseWaiting(pool, subjects);
    throw new TooManyTries(1);
  });
  const { subject } = ofName(name);
  const others = subjects.filter((each) => each.subject !== subject);
  const giveBack = async (each: readonly Subject[]) => {
    for (const { subject: one } of each) await exec(pool, signInGiveBack, { subject: one });
  };
  return {
    nextWait: Math.ceil(Math.max(...taken)),
    async succeeded() {
      await exec(pool, signInForgive, { subject });
      await giveBack(others);
    },
    takeBack: () => giveBack(subjects),
  };
}

/** Forgets the failures of a name, e.g. because its password was set anew. */
export async function forgiveName(pool: Pool, name: string): Promise<void> {
  await exec(pool, signInForgive, { subject: ofName(name).subject });
}

class Overtaken extends Error {}

async function refuseWaiting(pool: Pool, subjects: readonly Subject[]): Promise<void> {
  const { seconds } = await one(pool, signInWait, {
    subjects: subjects.map(({ subject }) => subject),
    free: subjects.map(({ free }) => free),
    forgiveSeconds: subjects.map(({ forgiveSeconds }) => forgiveSeconds),
  });
  if (seconds > 0) throw new TooManyTries(Math.ceil(seconds));
}

/** By its hash: what is typed where a name belongs may be a password. */
function ofName(name: string): Subject {
  const hash = createHash('sha256').update(name.normalize('NFKC').toLowerCase()).digest('hex');
  return { subject: `name:${hash}`, ...OF_NAME };
}

/** Of IPv6 the first 64 bits, since whoever has one such address has them all. */
function ofAddress(given: string): Subject {
  const address = given.replace(/^::ffff:(?=\d+\.)/i, '');
  return { subject: `address:${isIPv6(address) ? networkOf(address) : address}`, ...OF_ADDRESS };
}

function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
