/** Texts of what can be taken away from the review, in Chinese. */
export const takeAwayZh = {
  label: '带走',
  pdf: '会议 PDF',
  xlsx: '工作簿',
  picture: '地图 PNG',
  link: '复制此视图的链接',
  linkCopied: '链接已复制',
  making: (what: string) => `正在生成${what}…`,
  made: (what: string) => `${what}已下载`,
  offline: '连不上服务器，文件没有生成；请稍后再试。',
  failed: '服务器没能生成这个文件；请稍后再试。',
  noPicture: '地图还没画好，没有生成图片；请稍后再试。',
};

export type TakeAwayWording = typeof takeAwayZh;
