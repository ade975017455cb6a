import { describe, expect, it } from 'vitest';
import { SharedAnswers } from './shared_answers.ts';

const answer = (text: string) => async () => ({ data: { text } });

describe('answers that are shared', () => {
  it('are made once for each payload and question, also while they are being made', async () => {
    const answers = new SharedAnswers();
    let made = 0;
    const make = async () => ({ data: { number: ++made } });
    const [one, other] = [{}, {}];
    const [a, b] = await Promise.all([answers.getOrMake(one, 'q', make), answers.getOrMake(one, 'q', make)]);
    expect(a).toBe(b);
    expect(await answers.getOrMake(one, 'q', make)).toBe(a);
    expect(await answers.getOrMake(one, 'another', make)).not.toBe(a);
    expect(await answers.getOrMake(other, 'q', make)).not.toBe(a);
    expect(made).toBe(3);
  });

  it('are not kept where they have errors or fail: the database may be back', async () => {
    const answers = new SharedAnswers();
    const payload = {};
    const failing = () => Promise.reject(new Error('Cut.'));
    await expect(answers.getOrMake(payload, 'q', failing)).rejects.toThrow('Cut.');
    const withErrors = (await answers.getOrMake(payload, 'q', async () => ({ errors: [] }))).errors;
    expect(withErrors).toEqual([]);
    expect(await answers.getOrMake(payload, 'q', answer('back'))).toEqual({ data: { text: 'back' } });
  });

  it('take no more memory than they may, the oldest going first', async () => {
    const answers = new SharedAnswers(10_000);
    const payloads = Array.from({ length: 50 }, () => ({}));
    for (const payload of payloads) {
      await answers.getOrMake(payload, 'q', answer('x'.repeat(1000)));
      expect(answers.bytes).toBeLessThanOrEqual(10_000);
    }
    const again = answer('again');
    expect((await answers.getOrMake(payloads.at(-1)!, 'q', again)).data).not.toEqual({ text: 'again' });
    expect((await answers.getOrMake(payloads[0]!, 'q', again)).data).toEqual({ text: 'again' });
  });
});
