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
    ['map app --place 620981', 'OPTION_MISSING'],
  ])('%s is refused with %s', (line, code) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ code }));
  });
});
