import { describe, expect, it } from 'vitest';
import { readSenderCommand } from './sender_options.ts';

const read = (line: string) => readSenderCommand(line.split(' '));

describe('the command line of senders', () => {
  it('is a verb, a code and options', () => {
    expect(read('add app --place 620981 --way open311 --name App')).toEqual({
      verb: 'add',
      code: 'app',
      place: '620981',
      way: 'open311',
      name: 'App',
      kinds: null,
      validTo: null,
    });
    const narrow = 'add app --place 620981 --way webhook --name App --kinds property,hazard';
    expect(read(`${narrow} --valid-to 2027-01-01T00:00:00+08:00`)).toMatchObject({
      kinds: ['property', 'hazard'],
      validTo: new Date('2026-12-31T16:00:00Z'),
    });
    expect(read('list')).toEqual({ verb: 'list', place: null });
    expect(read('revoke app --place 620981')).toEqual({ verb: 'revoke', code: 'app', place: '620981' });
  });

  it.each([
    ['remove app --place 620981', 'BAD_OPTION'],
    ['add --place 620981', 'OPTION_MISSING'],
    ['add app --way open311 --name App', 'OPTION_MISSING'],
    ['add app --place 620981 --way fax --name App', 'BAD_OPTION'],
    ['add app --colour red', 'BAD_OPTION'],
    ['add app --place 620981 --way webhook --name App --valid-to 2027-01-01', 'BAD_OPTION'],
    ['add app --place 620981 --way webhook --name App --valid-to 2027-01-01T00:00', 'BAD_OPTION'],
    ['add app --place 620981 --way webhook --name App --kinds ,', 'BAD_OPTION'],
    ['map app --place 620981', 'OPTION_MISSING'],
  ])('%s is refused with %s', (line, code) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ code }));
  });
});
