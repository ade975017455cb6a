/** What the first bytes of a body say it is, whatever its name and headers say. */
export type MediaKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'empty'
  | 'gif'
  | 'heic'
  | 'avif'
  | 'bmp'
  | 'tiff'
  | 'jpeg_xl'
  | 'svg'
  | 'html'
  | 'video'
  | 'audio'
  | 'pdf'
  | 'zip'
  | 'office97'
  | 'archive'
  | 'program'
  | 'text'
  | 'unknown';

export const MEDIA_NAMES: Readonly<Record<MediaKind, { readonly zh: string; readonly en: string }>> = {
  jpeg: { zh: 'JPEG 照片', en: 'a JPEG photo' },
  png: { zh: 'PNG 图片', en: 'a PNG image' },
  webp: { zh: 'WebP 图片', en: 'a WebP image' },
  empty: { zh: '空文件', en: 'an empty file' },
  gif: { zh: 'GIF 动图', en: 'a GIF image' },
  heic: { zh: 'HEIC 照片', en: 'a HEIC photo' },
  avif: { zh: 'AVIF 图片', en: 'an AVIF image' },
  bmp: { zh: 'BMP 图片', en: 'a BMP image' },
  tiff: { zh: 'TIFF 图片或相机原始文件', en: 'a TIFF image or a camera’s raw file' },
  jpeg_xl: { zh: 'JPEG XL 或 JPEG 2000 图片', en: 'a JPEG XL or JPEG 2000 image' },
  svg: { zh: 'SVG 矢量图', en: 'an SVG drawing' },
  html: { zh: '网页（HTML）', en: 'a web page (HTML)' },
  video: { zh: '视频', en: 'a video' },
  audio: { zh: '录音', en: 'a sound recording' },
  pdf: { zh: 'PDF 文档', en: 'a PDF document' },
  zip: { zh: 'ZIP 压缩包或 Office 文档', en: 'a ZIP archive or an Office document' },
  office97: { zh: '旧版 Office 文档', en: 'an old Office document' },
  archive: { zh: '压缩包', en: 'an archive' },
  program: { zh: '程序', en: 'a program' },
  text: { zh: '文本', en: 'text' },
  unknown: { zh: '无法辨认的数据', en: 'data of no known kind' },
};

/** The kinds that are kept. */
export type PhotoKind = 'jpeg' | 'png' | 'webp';

export function isPhoto(kind: MediaKind): kind is PhotoKind {
  return kind === 'jpeg' || kind === 'png' || kind === 'webp';
}

/** Which bytes stand at the start (at the offset, where one is given), as Latin-1. The first that fits is taken. */
const MAGIC: readonly (readonly [kind: MediaKind, magic: string, offset?: number])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'WEBP', 8],
  ['gif', 'GIF8'],
  ['heic', 'ftyphei', 4],
  ['heic', 'ftyphev', 4],
  ['heic', 'ftypmif1', 4],
  ['heic', 'ftypmsf1', 4],
  ['avif', 'ftypavi', 4],
  ['audio', 'ftypM4A', 4],
  ['video', 'ftyp', 4],
  ['video', 'moov', 4],
  ['video', 'mdat', 4],
  ['video', '\x1aE\xdf\xa3'],
  ['video', 'AVI ', 8],
  ['audio', 'WAVE', 8],
  ['video', 'FLV\x01'],
  ['video', '\x00\x00\x01\xba'],
  ['video', '\x00\x00\x01\xb3'],
  ['audio', 'OggS'],
  ['audio', 'ID3'],
  ['audio', '#!AMR'],
  ['bmp', 'BM'],
  ['tiff', 'II*\x00'],
  ['tiff', 'MM\x00*'],
  ['jpeg_xl', '\xff\x0a'],
  ['jpeg_xl', '\x00\x00\x00\x0cJXL '],
  ['jpeg_xl', '\x00\x00\x00\x0cjP  '],
  ['pdf', '%PDF'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['office97', '\xd0\xcf\x11\xe0'],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
  ['archive', '\x1f\x8b'],
  ['program', '\x7fELF'],
  ['program', 'MZ'],
];

/** Looks at the first half kilobyte. */
export function sniffMedia(bytes: Uint8Array): MediaKind {
  if (bytes.length === 0) return 'empty';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  const known = MAGIC.find(([, magic, offset = 0]) => holds(bytes, magic, offset));
  if (known) return known[0];
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(text)) return 'svg';
  if (/^<(!doctype html|html|head|body|script|iframe|p|div|a|img)[\s>]/i.test(text)) return 'html';
  return isText(bytes.subarray(0, 512)) ? 'text' : 'unknown';
}

/** Byte by byte: what TextDecoder calls latin1 is windows-1252. */
function holds(bytes: Uint8Array, magic: string, offset: number): boolean {
  if (bytes.length < offset + magic.length) return false;
  for (let i = 0; i < magic.length; i++) if (bytes[offset + i] !== magic.charCodeAt(i)) return false;
  return true;
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}
