import { describe, expect, it } from 'vitest';
import { readAccountCommand } from './account_options.ts';

const read = (line: string) => readAccountCommand(line.split(' '));

describe('the command line of accounts', () => {
  it('is a verb, a name and options', () => {
    expect(read('list')).toEqual({ verb: 'list' });
    expect(read('add worker --shown 示例')).toEqual({ verb: 'add', name: 'worker', shownName: '示例' });
    expect(read('reset worker')).toEqual({ verb: 'reset', name: 'worker', totpToo: false });
    expect(read('reset worker --totp')).toEqual({ verb: 'reset', name: 'worker', totpToo: true });
    expect(read('disable worker')).toEqual({ verb: 'disable', name: 'worker' });
    expect(read('end some-id')).toEqual({ verb: 'end', id: 'some-id' });
    expect(read('grant worker --role street --place 990001 --region 990001001 --to 2027-01-01T00:00+08:00')).toEqual({
      verb: 'grant',
      name: 'worker',
      grant: {
        role: 'street',
        jurisdiction: '990001',
        region: '990001001',
        department: null,
        validFrom: null,
        validTo: new Date('2026-12-31T16:00:00Z'),
      },
    });
  });

  it.each([
    ['remove worker', 'BAD_OPTION'],
    ['add --shown x', 'OPTION_MISSING'],
    ['add worker', 'OPTION_MISSING'],
    ['grant worker', 'OPTION_MISSING'],
    ['grant worker --role wall', 'BAD_OPTION'],
    ['grant worker --role king', 'BAD_OPTION'],
    ['grant worker --role street --to tomorrow', 'BAD_OPTION'],
    ['grant worker --role street --to 2027-13-01', 'BAD_OPTION'],
    ['list --colour red', 'BAD_OPTION'],
  ])('%s is refused with %s', (line, code) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ code }));
  });
});
