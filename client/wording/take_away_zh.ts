/** Texts of what can be taken away from the review, in Chinese. */
export const takeAwayZh = {
  label: '带走',
  pdf: '会议 PDF',
  xlsx: '工作簿',
  picture: '地图 PNG',
  link: '复制此视图的链接',
  linkCopied: '链接已复制',
  noPicture: '地图还没画好，没有生成图片；请稍后再试。',
};

export type TakeAwayWording = typeof takeAwayZh;
