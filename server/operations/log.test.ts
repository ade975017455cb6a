import fc from 'fast-check';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../geodata/problem.ts';
import { toQueryError } from '../store/query_error.ts';
import { logLine } from './log_line.ts';
import { safeError } from './safe_error.ts';
import { withoutPersonal } from './without_personal.ts';

function databaseError(code: string, message: string, detail: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code, detail });
}

describe('an error in the log', () => {
  it('of the database tells its code and query, and of data no word', () => {
    const error = toQueryError(
      'add_case_reporters',
      databaseError('23514', 'failing row (张三, 13912345678)', 'Key (name)=(张三)'),
    );
    const told = safeError(error);
    expect(told).toMatchObject({ name: 'QueryError', code: 'REFUSED', query: 'add_case_reporters' });
    expect(told.cause).toMatchObject({ code: '23514' });
    expect(JSON.stringify(told)).not.toMatch(/张三|139/);
    expect(safeError(databaseError('42P01', 'relation "nothing" does not exist', '')).message).toContain('nothing');
  });

  it('of ours tells its code but not its sentence, which names what somebody gave', () => {
    const told = safeError(new Problem('BAD_FIELD', { zh: '“张三”不对', en: "'张三' is wrong" }));
    expect(told).toEqual({ name: 'Problem', code: 'BAD_FIELD' });
  });

  it('of JSON that cannot be read tells where, without the text', () => {
    const error = (() => {
      try {
        return JSON.parse('{"name": 张三秘密}');
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(JSON.stringify(safeError(error))).not.toContain('张三');
    expect(safeError(error).stack).toMatch(/^at /);
  });

  it('has an end, also where causes lead in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(safeError(error)).match(/round/g)!.length).toBeLessThanOrEqual(5);
  });
});

describe('text for the log', () => {
  it('holds no telephone number, identity card, e-mail address, token or query string', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const mobile = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map(([head, rest]) => head + rest);
    const identity = digits(17).map((number) => `${number}X`);
    const token = fc.stringMatching(/^[A-Za-z0-9_]{43,80}$/);
    fc.assert(
      fc.property(fc.oneof(mobile, identity, token), fc.constantFrom(' ', '：', '"', '(', ''), (secret, before) => {
        expect(withoutPersonal(`收到${before}${secret}`)).not.toContain(secret);
      }),
    );
    expect(withoutPersonal('mail a.b+c@example.org.')).toBe('mail ***@***.');
    expect(withoutPersonal('GET /exports/990001/cases.csv?name=张三&x=1 took')).toBe(
      'GET /exports/990001/cases.csv?*** took',
    );
    expect(withoutPersonal('connect postgres://u:secret@h:5432/d')).toBe('connect postgres://***@h:5432/d');
    expect(withoutPersonal('Authorization: Bearer abc.def')).not.toContain('abc');
  });

  it('keeps moments, places, file names and counts', () => {
    for (const text of [
      '2026-01-31T08:00:00.000Z',
      '990001001001001',
      '12345 rows',
      'at /srv/gezhong/server/app.ts:12:3',
    ]) {
      expect(withoutPersonal(text)).toBe(text);
    }
  });
});

it('a line for a person has time, level, sentence and fields, and the error below it', () => {
  const record = {
    level: 'warn',
    time: '2026-01-31T08:00:00.123Z',
    pid: 1,
    msg: '稍后重试。 / Trying again.',
    place: '990001',
    error: { name: 'Error', message: 'broken', stack: 'at a (b.ts:1:1)', cause: { name: 'Cause' } },
  };
  expect(logLine(JSON.stringify(record))).toBe(
    '2026-01-31T08:00:00Z WARN 稍后重试。 / Trying again. place=990001\n  Error broken\n    at a (b.ts:1:1)\n  Cause\n',
  );
});
