import { expect, it } from 'vitest';
import { FIRST_VIEW } from '../../view/view_state.ts';
import { reportAddress } from './report_address.ts';

it('asks for the region that is chosen, in the language of the screen, with the question of the view', () => {
  const view = {
    ...FIRST_VIEW,
    chosen: { kind: 'region', code: '990101001' },
    language: 'en',
    minutes: 10,
    moment: 'Mo 12:00',
  } as const;
  expect(
    Object.fromEntries(new URL(reportAddress(view, '990101', 'red_post', 'pdf'), 'http://x').searchParams),
  ).toEqual({
    place: '990101',
    lang: 'en',
    minutes: '10',
    profile: 'adult',
    category: 'red_post',
    region: '990101001',
    hour: 'Mo 12:00',
  });
});
