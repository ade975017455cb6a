import { describe, expect, it } from 'vitest';
import { maskPersonal } from './mask_personal.ts';

describe('text that anybody may read', () => {
  it.each([
    ['请回电13800000000，谢谢', '请回电***，谢谢'],
    ['电话 +86 138-0000-0000 或 0937-3330000', '电话 *** 或 ***'],
    ['座机3330000。', '座机***。'],
    ['身份证62098119900101001X办理', '身份证***办理'],
    ['写信给 someone.else+a@mail.example.org。', '写信给 ***。'],
    ['卡号6222000000000000000', '卡号***'],
  ])('of %s shows %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each(['3号楼2单元501室', '2026-11-23 井盖破损', '公交12路', '路灯编号LD20231234567X', '宽1200毫米', '邮编735200'])(
    'keeps what finds nobody: %s',
    (text) => expect(maskPersonal(text)).toBe(text),
  );
});
