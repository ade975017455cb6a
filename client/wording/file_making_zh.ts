/** Texts of files that are made when a button is pressed, in Chinese. */
export const fileMakingZh = {
  making: (what: string) => `正在生成${what}…`,
  made: (what: string) => `${what}已下载`,
  offline: '连不上服务器，文件没有生成；请稍后再试。',
  failed: '服务器没能生成这个文件；请稍后再试。',
};

export type FileMakingWording = typeof fileMakingZh;
