/** Texts of files that are made when a button is pressed, in Chinese. */
export const fileMakingZh = {
  making: (what: string) => `正在生成${what}…`,
  made: (what: string) => `${what}已下载`,
};

export type FileMakingWording = typeof fileMakingZh;
