import { describe, expect, it } from 'vitest';
import { Parameters } from './parameters.ts';
import { readRequestsQuestion } from './requests_question.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const read = (query: string) => readRequestsQuestion(new Parameters(new URLSearchParams(query)), 'Asia/Shanghai', NOW);
const span = (query: string) => {
  const { from, to } = read(query);
  return [from?.toISOString(), to?.toISOString()];
};

describe('which requests are asked for', () => {
  it('without a word: the last 90 days, a page of 1,000, open and closed', () => {
    expect(read('')).toEqual({
      ids: null,
      from: new Date('2026-08-25T00:00:00Z'),
      to: NOW,
      kinds: null,
      closed: null,
      limit: 1000,
      offset: 0,
    });
  });

  it.each([
    ['start_date=2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    ['end_date=2026-04-01T00:00:00Z', '2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    [
      'start_date=2026-03-01T00:00:00Z&end_date=2026-04-01T00:00:00Z',
      '2026-03-01T00:00:00.000Z',
      '2026-04-01T00:00:00.000Z',
    ],
    // More than 90 days keep the last.
    [
      'start_date=2025-01-01T00:00:00Z&end_date=2026-04-01T00:00:00Z',
      '2026-01-01T00:00:00.000Z',
      '2026-04-01T00:00:00.000Z',
    ],
    // Days in the place, both whole.
    ['start_date=2026-03-01&end_date=2026-03-01', '2026-02-28T16:00:00.000Z', '2026-03-01T15:59:59.999Z'],
  ])('%s: from %s to %s', (query, from, to) => {
    expect(span(query)).toEqual([from, to]);
  });

  it('by number alone where numbers are given, whatever else is; what is no number is left out', () => {
    const id = '0190a000-0000-7000-8000-000000000001';
    const question = read(`service_request_id=${id},638344,x'--&status=closed&start_date=2026-01-01`);
    expect(question).toEqual({ ids: [id], from: null, to: null, kinds: null, closed: null, limit: 1000, offset: 0 });
    expect(read('service_request_id=638344').ids).toEqual([]);
  });

  it('of one status, or of both', () => {
    expect(read('status=open').closed).toBe(false);
    expect(read('status=CLOSED').closed).toBe(true);
    expect(read('status=open,closed').closed).toBeNull();
  });

  it('page by page', () => {
    expect(read('page=3&page_size=50')).toMatchObject({ limit: 50, offset: 100 });
  });

  it.each([
    'status=done',
    'start_date=yesterday',
    'end_date=2026-02-30',
    'page=0',
    'page_size=5000',
    'page=x',
    'start_date=2026-03-02&end_date=2026-03-01',
    'start_date=2026-03-01&start_date=2026-03-02',
    `service_request_id=${Array.from({ length: 1001 }, (_, i) => i).join(',')}`,
  ])('refuses %.60s', (query) => {
    expect(() => read(query)).toThrow();
  });
});
