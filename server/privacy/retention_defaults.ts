import type { RetentionSubject } from '../generated/schema.ts';

export interface RetentionDefault {
  /** Null: for good. */
  readonly months: number | null;
  readonly source: string;
}

/** In the order in which they are told. */
export const RETENTION_SUBJECTS: readonly RetentionSubject[] = [
  'reporter',
  'photos',
  'exact_place',
  'sign_ins',
  'audit',
];

/**
 * How long what has no rule of its own in a place is kept. The laws ask for the shortest time that serves the purpose and, for
 * logs, for six months; the months for cases are assumptions, marked as such, until a place sets its own.
 */
export const RETENTION_DEFAULTS: Readonly<Record<RetentionSubject, RetentionDefault>> = {
  reporter: {
    months: 24,
    source:
      '《个人信息保护法》第十九条（保存期限应为实现处理目的所必要的最短时间）、第四十七条（期满应主动删除）；24 个月为假定值，供回访与复议，待本地档案规定核定',
  },
  photos: {
    months: 36,
    source: '《个人信息保护法》第十九条、第四十七条；36 个月为假定值，供核查与考核，待本地档案规定核定',
  },
  exact_place: {
    months: 12,
    source:
      '《个人信息保护法》第二十八条（行踪轨迹、医疗健康属敏感个人信息）、第十九条、第四十七条；12 个月为假定值，此后只留约 100 米的位置',
  },
  sign_ins: {
    months: 12,
    source: '《网络安全法》第二十一条第（三）项：网络日志留存不少于六个月；12 个月为假定值',
  },
  audit: {
    months: null,
    source:
      '《网络安全法》第二十一条第（三）项：不少于六个月；《个人信息保护法》第五十四条（定期合规审计）。默认长期保存，为假定值',
  },
};
