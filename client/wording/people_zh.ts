/** Texts of the administrator's screen, in Chinese. */
export const peopleZh = {
  pages: {
    label: '人员与权限',
    accounts: '账号',
    senders: '来源系统',
    walls: '大屏',
    retention: '保存期限',
    audit: '审计日志',
  },
};
