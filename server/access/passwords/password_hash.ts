import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '../../../geodata/problem.ts';
import { AtMost } from '../../ways_in/at_most.ts';

const argon2id = promisify((parameters: Argon2Parameters, done: (error: Error | null, tag: Buffer) => void) =>
  argon2('argon2id', parameters, done),
);

/** What a guess costs: the second choice of OWASP's Password Storage Cheat Sheet, 19 MiB and two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const NONCE_BYTES = 16;
const TAG_BYTES = 32;

/** More at once would only take the processor from everybody else; whoever finds so many waiting is told to come again. */
const work = new AtMost(2, 40);

/** As `readPhc` has it: what a stored text says. */
interface Stored {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly nonce: Buffer;
  readonly tag: Buffer;
}

/**
 * @returns argon2id in PHC form (`$argon2id$v=19$m=19456,t=2,p=1$nonce$tag`), RFC 9106.
 * @throws Problem TOO_BUSY
 */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES);
  const tag = await run(password, { ...COST, nonce, tag: Buffer.alloc(TAG_BYTES) });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/**
 * Takes as long for an account that is not there (null) as for one that is.
 * @throws Problem TOO_BUSY
 */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
  const stored = phc === null ? NOBODYS : readPhc(phc);
  const tag = await run(password, stored);
  return timingSafeEqual(tag, stored.tag) && phc !== null;
}

/** Whether a stored hash is cheaper to guess at than one made today. */
export function isOutdated(phc: string): boolean {
  const { memory, passes } = readPhc(phc);
  return memory < COST.memory || passes < COST.passes;
}

/** No password has this tag: nobody knows one that comes to nothing but zeros. */
const NOBODYS: Stored = { ...COST, nonce: randomBytes(NONCE_BYTES), tag: Buffer.alloc(TAG_BYTES) };

async function run(password: string, { memory, passes, parallelism, nonce, tag }: Stored): Promise<Buffer> {
  // The same letters typed on another machine may come as other code points.
  const message = password.normalize('NFKC');
  const parameters = { message, nonce, memory, passes, parallelism, tagLength: tag.length };
  const made = await work.run(() => argon2id(parameters));
  if (made !== null) return made;
  throw new Problem('TOO_BUSY', {
    zh: '此刻登录的人太多，请过几秒再试。',
    en: 'Too many people are signing in at this moment; try again in a few seconds.',
  });
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([\w+/]{11,86})\$([\w+/]{22,86})$/;

function readPhc(phc: string): Stored {
  const [, memory, passes, parallelism, nonce, tag] = PHC.exec(phc) ?? [];
  if (tag === undefined) throw new Error(`Not argon2id in PHC form: ${phc.slice(0, 30)}…`);
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce!, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** Base64 as PHC has it. */
function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
