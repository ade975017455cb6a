import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../app.ts';
import { NO_RATES } from '../../http/request_limits.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { addTestAccount, Browser, problemOf } from '../testing/browser.ts';
import { TooManyTries } from './sign_in_problems.ts';
import { beginTry } from './tries.ts';

const PASSWORD = 'a long enough one';

onEachDatabase('guessing passwords', (database) => {
  let app: App;
  beforeAll(() => {
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, rates: NO_RATES });
    return () => app.close();
  });
  /** As if so many seconds had gone by. */
  const pass = (seconds: number) =>
    database.pool.query("update sign_in_failures set last_at = last_at - $1 * interval '1 second'", [seconds]);
  const waitOf = async (name: string, address: string | null = null) => {
    try {
      return (await beginTry(database.pool, name, address)).nextWait;
    } catch (error) {
      if (error instanceof TooManyTries) return -error.waitSeconds;
      throw error;
    }
  };

  it('is slowed after five failures of a name: 1 s, then twice as long each time, up to 15 min', async () => {
    const waits: number[] = [];
    for (let failure = 1; failure <= 18; failure++) {
      waits.push(await waitOf('slowed'));
      if (waits.at(-1)! > 0) {
        // Not a moment earlier, and a try that was not looked at makes nothing longer.
        expect(await waitOf('slowed')).toBe(-waits.at(-1)!);
        await pass(waits.at(-1)!);
      }
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900]);
  });

  it('is slowed by address too, whatever the name, and by network where somebody has billions of addresses', async () => {
    for (let i = 0; i < 20; i++) await waitOf(`name-${i}`, `2001:db8:0:7::${i.toString(16)}`);
    expect(await waitOf('name-20', '2001:DB8::7:ffff:0:0:1')).toBeLessThan(0);
    expect(await waitOf('name-20', '2001:db8:0:8::1')).toBe(0);
    for (let i = 0; i < 20; i++) await waitOf(`four-${i}`, '192.0.2.1');
    expect(await waitOf('four-20', '::ffff:192.0.2.1')).toBeLessThan(0);
    expect(await waitOf('four-20', '::ffff:192.0.2.2')).toBe(0);
  });

  it('forgives a name one failure an hour and an address one a minute, and all of a name to whoever knows better', async () => {
    for (let i = 0; i < 5; i++) await waitOf('forgiven', '198.51.100.1');
    await pass(2 * 3600);
    const { rows } = await database.pool.query(
      `select failures_left(failures, last_at, 3600) as n from sign_in_failures where subject like 'name:%' order by last_at desc limit 1`,
    );
    expect(rows[0].n).toBe(3);
    const right = await beginTry(database.pool, 'forgiven', '198.51.100.1');
    await right.succeeded();
    const left = await database.pool.query(
      "select subject from sign_in_failures where subject = 'address:198.51.100.1'",
    );
    // All of the address's were forgiven by then, and a success leaves none behind.
    expect(left.rows).toEqual([]);
    for (let i = 0; i < 4; i++) expect(await waitOf('forgiven')).toBe(0);
  });

  it('with an own account in between wins nothing: a success forgives an address only itself', async () => {
    for (let i = 0; i < 19; i++) await waitOf(`victim-${i}`, '203.0.113.9');
    await (await beginTry(database.pool, 'own', '203.0.113.9')).succeeded();
    expect(await waitOf('victim-19', '203.0.113.9')).toBeGreaterThan(0);
    expect(await waitOf('victim-20', '203.0.113.9')).toBeLessThan(0);
  });

  it('from a hundred sides at once gets no more tries than one after the other', async () => {
    const began = performance.now();
    const waits = await Promise.all(Array.from({ length: 100 }, (_, i) => waitOf('raced', `10.0.${i}.1`)));
    expect(waits.filter((wait) => wait >= 0).length).toBeLessThanOrEqual(mostWithin(performance.now() - began));
  });

  it('10,000 times takes little time and work, and then the right password is taken after the wait', async () => {
    await addTestAccount(database.pool, 'besieged', PASSWORD);
    const address = '198.51.100.77';
    const cpuBefore = process.cpuUsage();
    const began = performance.now();
    const statuses = new Map<string, number>();
    for (let sent = 0; sent < 10_000; sent += 100) {
      const answers = Array.from({ length: 100 }, async (_, i) => {
        const [status, code] = await new Browser(app, { address: `10.9.${sent / 100}.${i}` }).signIn(
          'besieged',
          `guess ${sent + i}`,
        );
        const name = `${status} ${code}`;
        statuses.set(name, (statuses.get(name) ?? 0) + 1);
      });
      await Promise.all(answers);
    }
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpuBefore);
    console.log(
      `10,000 guesses: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor`,
      Object.fromEntries(statuses),
    );
    const looked = statuses.get('401 SIGN_IN_FAILED') ?? 0;
    expect([...statuses.keys()].sort()).toEqual(['401 SIGN_IN_FAILED', '429 TOO_MANY_TRIES']);
    expect(looked).toBeLessThanOrEqual(mostWithin(1000 * seconds));
    // By the clock it depends on what else the machine does.
    expect((user + system) / 1e6).toBeLessThan(30);
    const browser = new Browser(app, { address });
    const response = await browser.send('POST', '/session', { name: 'besieged', password: PASSWORD });
    const wait = Number(response.headers.get('retry-after'));
    expect([response.status, await problemOf(response), wait > 0]).toEqual([429, 'TOO_MANY_TRIES', true]);
    await pass(wait);
    expect(await browser.signIn('besieged', PASSWORD)).toEqual([200, '']);
  }, 400_000);

  it('tells by no answer and by no wait which names there are', async () => {
    await addTestAccount(database.pool, 'known', PASSWORD);
    const answersOf = async (name: string) => {
      const answers: unknown[] = [];
      for (let i = 0; i < 8; i++) {
        const response = await new Browser(app).send('POST', '/session', { name, password: 'wrong' });
        answers.push([response.status, response.headers.get('retry-after'), await response.json()]);
      }
      return answers;
    };
    expect(await answersOf('known')).toEqual(await answersOf('unknown'));
  });

  it('tells by no difference in time which names there are', async () => {
    const time = async (name: string) => {
      const began = performance.now();
      await new Browser(app).signIn(name, 'wrong');
      return performance.now() - began;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 12; i++) {
      await addTestAccount(database.pool, `timed-${i}`, PASSWORD);
      known.push(await time(`timed-${i}`));
      unknown.push(await time(`untimed-${randomBytes(4).toString('hex')}`));
    }
    const ratio = median(known) / median(unknown);
    // Without the work on nobody's hash it would be about 10.
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

/** Tries at one name that are looked at within so many milliseconds: five, and then one for each time that the wait doubled. */
function mostWithin(ms: number): number {
  return 5 + Math.floor(Math.log2(ms / 1000 + 1));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
