import { describe, expect, it } from 'vitest';
import { Parameters } from './parameters.ts';

const read = (query: string) => new Parameters(new URLSearchParams(query));

describe('parameters', () => {
  it('that are empty are as good as not given, and names nobody asks for are ignored', () => {
    expect(read('lat=&other=1').one('lat')).toBeNull();
    expect(read('status=&status=%20,').list('status')).toBeNull();
  });

  it('of a list may be repeated, parted by commas, or both', () => {
    expect(read('status=open, closed&status=open').list('status')).toEqual(['open', 'closed']);
  });

  it('of one value may be repeated only with the same', () => {
    expect(read('lat=38&lat=38').one('lat')).toBe('38');
    expect(() => read('lat=38&lat=39').one('lat')).toThrow(/lat/);
  });

  it.each(['0', '-1', '1001', '1.5', '1e2', 'ten', '99999999999999999999'])('refuse %s as a page size', (text) => {
    expect(() => read(`page_size=${text}`).count('page_size', 10, 1000)).toThrow(text.slice(0, 10));
  });

  it('refuse U+0000, which no database keeps', () => {
    expect(() => read('description=a%00b')).toThrow('description');
    expect(() => read('a%00b=1')).toThrow('U+0000');
  });

  it('hold answers to attributes in both of the forms of the specification', () => {
    const attributes = read(
      'attribute[A]=1&attribute[B][]=2&attribute[B][]=3&attribute=4&attribute[]=5&xattribute[C]=6',
    );
    expect([...attributes.attributes()]).toEqual([
      ['A', ['1']],
      ['B', ['2', '3']],
    ]);
  });
});
