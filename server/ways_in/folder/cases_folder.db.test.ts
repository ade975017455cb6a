import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { makeRandom } from '../../../geodata/demo/random.ts';
import type { App } from '../../app.ts';
import { onEachDatabase, onRealDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';
import { addSender } from '../senders/manage_senders.ts';
import { startWaysIn } from '../testing/ways_in_place.ts';
import { CasesFolder } from './cases_folder.ts';

const SENDER = 'test-webhook';
const report = (id: number | null, description: string) => ({
  ...(id === null ? {} : { id }),
  kind: 'snap_report',
  description,
  position: { longitude: 101.001, latitude: 38.001 },
});
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-cases-'));
  mkdirSync(join(folder, TINY.code, SENDER), { recursive: true });
  return folder;
};
const inFolder = (folder: string, ...path: string[]) => join(folder, TINY.code, SENDER, ...path);

/** As a careful system does it: written under another name, then renamed. */
function leave(folder: string, name: string, text: string): void {
  writeFileSync(inFolder(folder, `${name}.tmp`), text);
  renameSync(inFolder(folder, `${name}.tmp`), inFolder(folder, name));
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

onEachDatabase('the folder of cases', (database) => {
  let app: App;
  let folder: string;
  let watched: CasesFolder | undefined;
  beforeAll(async () => {
    ({ app } = await startWaysIn(database.pool, 'webhook'));
    folder = newFolder();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await watched?.close();
    watched = undefined;
  });

  const open = async (settleMs = 30) => {
    const { pool, audit, intake } = app.context;
    watched = await CasesFolder.open({ pool, audit, intake, folder, settleMs, lookEveryMs: 50 });
  };
  const descriptions = async (like: string): Promise<readonly string[]> => {
    const text = 'select description from cases where description like $1 order by description';
    const { rows } = await database.pool.query(text, [like]);
    return rows.map(({ description }) => description as string);
  };
  const putAway = (where: 'done' | 'failed', name: string) =>
    until(() => existsSync(inFolder(folder, where, name)), `${name} is in ${where}`);

  it('takes in lists and lines, also of files that were there before it started, and puts them away', async () => {
    leave(folder, 'list.json', JSON.stringify([report(1, '甲1'), report(2, '甲2')]));
    await open();
    await putAway('done', 'list.json');
    leave(folder, 'lines.ndjson', `${JSON.stringify(report(3, '甲3'))}\r\n\n${JSON.stringify(report(4, '甲4'))}`);
    await putAway('done', 'lines.ndjson');
    expect(await descriptions('甲%')).toEqual(['甲1', '甲2', '甲3', '甲4']);
    const { rows } = await database.pool.query(
      "select distinct source, sender from cases where description like '甲%'",
    );
    expect(rows).toEqual([{ source: 'other_system', sender: SENDER }]);
    expect(readdirSync(inFolder(folder)).sort()).toEqual(['done']);
  });

  it('takes what is right of a file, and tells of each other row where it stands and what is wrong', async () => {
    const rows = [report(11, '乙1'), { ...report(12, '乙2'), kind: 'nothing' }, 7, report(13, '')];
    leave(folder, 'mixed.ndjson', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n{"broken\n`);
    await open();
    await putAway('failed', 'mixed.ndjson');
    expect(await descriptions('乙%')).toEqual(['乙1']);
    const told = JSON.parse(readFileSync(inFolder(folder, 'failed', 'mixed.ndjson.problems.json'), 'utf8'));
    expect(told).toMatchObject({
      taken: 1,
      refused: 4,
      problems: [
        { row: 2, code: 'UNKNOWN_CASE_KIND', zh: expect.stringContaining('nothing') },
        { row: 3, code: 'BAD_ROW' },
        { row: 4, code: 'BAD_DESCRIPTION' },
        { row: 5, code: 'BAD_JSON' },
      ],
    });
  });

  it('brings in nothing twice from a file that is left again, mended or under another name', async () => {
    const rows = [
      report(null, '丙1'),
      report(null, '丙2'),
      report(null, '丙2'),
      { ...report(null, '丙3'), kind: 'nothing' },
    ];
    leave(folder, 'first.json', JSON.stringify(rows));
    await open();
    await putAway('failed', 'first.json');
    const mended = [...rows.slice(0, 3), report(null, '丙3')];
    leave(folder, 'again.json', JSON.stringify({ reports: mended }));
    await putAway('done', 'again.json');
    leave(folder, 'again.json', JSON.stringify(mended));
    await putAway('done', 'again.2.json');
    // Two rows that say the same are two matters.
    expect(await descriptions('丙%')).toEqual(['丙1', '丙2', '丙2', '丙3']);
  });

  it('waits while a file is still being written, and leaves what is not finished alone', async () => {
    await open(300);
    const text = JSON.stringify([report(21, '丁1')]);
    for (let end = 10; end < text.length + 10; end += 10) {
      writeFileSync(inFolder(folder, 'slow.json'), text.slice(0, end));
      await new Promise((later) => setTimeout(later, 60));
      expect(existsSync(inFolder(folder, 'failed', 'slow.json'))).toBe(false);
    }
    writeFileSync(inFolder(folder, 'other.json.part'), text);
    await putAway('done', 'slow.json');
    expect(existsSync(inFolder(folder, 'other.json.part'))).toBe(true);
    rmSync(inFolder(folder, 'other.json.part'));
  });

  it('takes in a hotline’s tables, with what is wrong beside them', async () => {
    await addSender(database.pool, { place: TINY.code, code: '12345', way: 'hotline', name: '示例热线' });
    const tables = join(folder, TINY.code, '12345');
    mkdirSync(tables);
    const line = (number: string, kind: string) => `${number},2026-01-31 08:00,${kind},己${number},示例路 1 号`;
    const heading = '工单编号,来电时间,类别,诉求内容,事发地址';
    writeFileSync(join(tables, 'good.csv'), [heading, line('H-1', 'snap_report'), line('H-2', 'hazard')].join('\r\n'));
    writeFileSync(join(tables, 'bad.csv'), [heading, line('H-2', 'hazard'), line('H-3', '没有')].join('\r\n'));
    await open();
    await until(() => existsSync(join(tables, 'done', 'good.csv')), 'good.csv is done');
    await until(() => existsSync(join(tables, 'failed', 'bad.csv')), 'bad.csv failed');
    expect(await descriptions('己%')).toEqual(['己H-1', '己H-2']);
    const told = JSON.parse(readFileSync(join(tables, 'failed', 'bad.csv.problems.json'), 'utf8'));
    expect(told).toMatchObject({ taken: 1, refused: 1, problems: [{ row: 3, value: '没有' }] });
    writeFileSync(join(tables, 'reports.json'), '[]');
    await until(() => existsSync(join(tables, 'failed', 'reports.json')), 'reports.json failed');
  });

  it('fails a file that is no list of reports, of no known kind, or of a sender that does not hold', async () => {
    await open();
    leave(folder, 'a.json', '{ "reports": 7 }');
    leave(folder, 'b.docx', 'PK');
    leave(folder, 'c.json', Buffer.from([0xc3, 0x28]).toString('latin1'));
    mkdirSync(join(folder, TINY.code, 'nobody'));
    writeFileSync(join(folder, TINY.code, 'nobody', 'd.json'), '[]');
    for (const name of ['a.json', 'b.docx', 'c.json']) await putAway('failed', name);
    await until(() => existsSync(join(folder, TINY.code, 'nobody', 'failed', 'd.json')), 'd.json failed');
    const codeOf = (path: string) => JSON.parse(readFileSync(`${path}.problems.json`, 'utf8')).problems[0].code;
    expect(codeOf(inFolder(folder, 'failed', 'a.json'))).toBe('BAD_BODY');
    expect(codeOf(inFolder(folder, 'failed', 'b.docx'))).toBe('BAD_FILE_TYPE');
    expect(codeOf(join(folder, TINY.code, 'nobody', 'failed', 'd.json'))).toBe('UNKNOWN_SENDER');
  });
});

onRealDatabase('the folder of cases, killed again and again', (database) => {
  it('brings in every report of every file once', async () => {
    const { app } = await startWaysIn(database.pool, 'webhook');
    const folder = newFolder();
    const files = 12;
    const rows = 40;
    for (let file = 0; file < files; file++) {
      const lines = Array.from({ length: rows }, (_, row) =>
        JSON.stringify(report(file % 2 === 0 ? file * rows + row : null, `戊${file}-${row}`)),
      );
      leave(folder, `${file}.ndjson`, lines.join('\n'));
    }
    const program = join(import.meta.dirname, '../testing/watch_cases_folder.ts');
    const done = () => existsSync(inFolder(folder, 'done')) && readdirSync(inFolder(folder, 'done')).length === files;
    const stored = async () => {
      const text = "select count(*)::int as n from cases where description like '戊%'";
      return (await database.pool.query(text)).rows[0].n as number;
    };
    const random = makeRandom(311);
    let kills = 0;
    for (let ended = false; !ended; kills++) {
      // Two at once every other time, as two servers on one folder.
      const children = Array.from({ length: 1 + (kills % 2) }, () =>
        spawn(process.execPath, [program, database.url, folder], { stdio: 'ignore' }),
      );
      const exits = children.map((child) => once(child, 'exit'));
      try {
        // Within a file, between a file's rows and its move, or just after it.
        const enough = (await stored()) + random.integer(0, 2 * rows);
        await until(async () => done() || (await stored()) > enough, 'there is enough to lose');
        ended = done();
      } finally {
        for (const child of children) child.kill('SIGKILL');
        await Promise.all(exits);
      }
    }
    expect(kills).toBeGreaterThan(5);
    expect(done()).toBe(true);
    const { rows: found } = await database.pool.query(
      "select count(*)::int as n, count(distinct description)::int as m from cases where description like '戊%'",
    );
    expect(found[0]).toEqual({ n: files * rows, m: files * rows });
    expect(existsSync(inFolder(folder, 'failed'))).toBe(false);
    await app.close();
    rmSync(folder, { recursive: true });
  });
});
