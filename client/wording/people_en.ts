import type { peopleZh } from './people_zh.ts';

/** Texts of the administrator's screen, in English. */
export const peopleEn: typeof peopleZh = {
  pages: {
    label: 'People and rights',
    accounts: 'Accounts',
    senders: 'Senders',
    walls: 'Walls',
    retention: 'Retention',
    audit: 'Audit log',
  },
};
