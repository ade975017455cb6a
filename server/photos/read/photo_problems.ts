import { Problem } from '../../../geodata/problem.ts';
import { PHOTO_LIMITS } from '../photo_limits.ts';
import { MEDIA_NAMES, type MediaKind } from './sniff_media.ts';

/** Every way in which a photo can be refused, as a sentence. */

const WANTED = { zh: '请上传 JPEG、PNG 或 WebP 照片', en: 'send a JPEG, PNG or WebP photo' };

/** What a person can do about what they sent. */
const ADVICE: Readonly<Partial<Record<MediaKind, { readonly zh: string; readonly en: string }>>> = {
  heic: {
    zh: '请在手机的相机设置中把格式改为“兼容性最佳”，或先另存为 JPEG',
    en: 'set the phone’s camera to “most compatible”, or save it as JPEG first',
  },
  video: { zh: '请从视频中截取一帧，存为 JPEG', en: 'take a still from it and save that as JPEG' },
  gif: { zh: '请截取一帧，存为 JPEG 或 PNG', en: 'save one of its frames as JPEG or PNG' },
};

export function notAPhoto(kind: MediaKind): Problem {
  const name = MEDIA_NAMES[kind];
  const advice = ADVICE[kind] ?? WANTED;
  return new Problem('PHOTO_KIND', {
    zh: `收到的是${spaced(name.zh)}，不能作为照片保存；${advice.zh}。`,
    en: `This is ${name.en} and cannot be kept as a photo; ${advice.en}.`,
  });
}

export function tooManyPixels(width: number, height: number): Problem {
  const most = Math.round(PHOTO_LIMITS.pixels / 1e6);
  const has = Math.ceil((width * height) / 1e6);
  return new Problem('PHOTO_PIXELS', {
    zh: `照片为 ${width} × ${height}，约 ${has} 百万像素，超过 ${most} 百万像素的上限；请缩小后再传。`,
    en: `The photo has ${width} × ${height}, ${has} megapixels, more than the ${most} allowed; make it smaller first.`,
  });
}

export function truncated(kind: MediaKind, bytes: number): Problem {
  const name = MEDIA_NAMES[kind];
  return new Problem('PHOTO_TRUNCATED', {
    zh: `${name.zh}不完整：只有 ${bytes} 字节，没有到文件的结尾；请重新上传。`,
    en: `This is ${name.en} that breaks off after ${bytes} bytes; send it again.`,
  });
}

/** @param what the part of the file that is wrong, for those who look into it. */
export function damaged(kind: MediaKind, what: string): Problem {
  const name = MEDIA_NAMES[kind];
  return new Problem('PHOTO_DAMAGED', {
    zh: `${name.zh}已损坏，无法打开（${what}）；请重新拍摄，或用看图软件另存为 JPEG 后再传。`,
    en: `This is ${name.en} that is damaged and cannot be opened (${what}); take it again, or save it anew as JPEG.`,
  });
}

export function animated(kind: MediaKind): Problem {
  const name = MEDIA_NAMES[kind];
  return new Problem('PHOTO_ANIMATED', {
    zh: `这个 ${name.zh}是动图，不能作为照片保存；请截取一帧，存为 JPEG。`,
    en: `This is ${name.en} that moves and cannot be kept as a photo; save one of its frames as JPEG.`,
  });
}

export function printColours(): Problem {
  return new Problem('PHOTO_COLOURS', {
    zh: '照片是印刷用的四色（CMYK）JPEG，无法打开；请另存为 RGB 颜色的 JPEG 后再传。',
    en: 'The photo is a JPEG in four printing colours (CMYK) and cannot be opened; save it as JPEG in RGB.',
  });
}

export function tooSlow(): Problem {
  const seconds = PHOTO_LIMITS.milliseconds / 1000;
  return new Problem('PHOTO_TOO_SLOW', {
    zh: `照片在 ${seconds} 秒内没有解开，可能已损坏；请用看图软件另存为 JPEG 后再传。`,
    en: `The photo could not be opened within ${seconds} s and may be damaged; save it anew as JPEG.`,
  });
}

/** A space between Chinese and a Latin word after it. */
function spaced(name: string): string {
  return /^[A-Z]/.test(name) ? ` ${name}` : name;
}
