import type { ChainFault } from '../../access/audit/audit_chain.ts';

/** What a person is told of the first position that does not fit. */
export function faultSentences(fault: ChainFault): { readonly zh: string; readonly en: string } {
  const { position } = fault;
  switch (fault.kind) {
    case 'changed':
      return {
        zh: `审计日志在第 ${position} 条处不符：该条内容在写入后被改动。`,
        en: `The audit log does not fit at ${position}: that entry was changed after it was written.`,
      };
    case 'missing':
      return {
        zh: `审计日志在第 ${position} 条处不符：第 ${position} 至 ${fault.to} 条不见了。`,
        en: `The audit log does not fit at ${position}: entries ${position} to ${fault.to} are gone.`,
      };
    case 'replaced':
      return {
        zh: `审计日志在第 ${position} 条处不符：它与前一条不衔接，两者之一是被替换或插入的。`,
        en: `The audit log does not fit at ${position}: it does not follow the entry before it; one of the two was replaced or put in.`,
      };
    case 'cut':
      return {
        zh: `审计日志在第 ${position} 条处不符：日志到此为止，而记下的链头在其后，尾部被截去。`,
        en: `The audit log does not fit at ${position}: it ends before it, and a head was noted behind: its tail was cut off.`,
      };
    case 'rewritten':
      return {
        zh: `审计日志在第 ${position} 条处不符：它自成一链，但与记下的链头不同，此前某处起被整段重写。`,
        en: `The audit log does not fit at ${position}: it fits in itself but is not the head that was noted: from some entry before it on it was written anew.`,
      };
    case 'unsealed':
      return {
        zh: `审计日志在第 ${position} 条处不符：此前的记录已删除，但不是由系统到期封存后删除的。`,
        en: `The audit log does not fit at ${position}: what stood before was removed, but not by the program when its time was over.`,
      };
  }
}
