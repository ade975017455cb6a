import type { AttributeEncoding, EncodingFound } from '../../boundaries/raw_boundaries.ts';

/** Language driver ids of dBASE that mean a code page used here. */
const BY_LDID: Readonly<Record<number, AttributeEncoding>> = {
  77: 'gbk', // 0x4D, Chinese GBK, code page 936
  122: 'gbk', // 0x7A, code page 936
  79: 'big5', // 0x4F, Chinese Big5, code page 950
  120: 'big5', // 0x78, code page 950
};

/**
 * Suggests how the attributes of a Shapefile are encoded. The language driver id in the table outranks the .cpg beside it,
 * which is copied from layer to layer; where neither says anything the bytes are UTF-8 if they can be, and GB18030 if not.
 */
export function suggestEncoding(dbf: Uint8Array, cpg: Uint8Array | undefined): Omit<EncodingFound, 'used'> {
  const byId = BY_LDID[dbf[29] ?? 0];
  if (byId !== undefined) return { suggested: byId, because: 'ldid' };
  const byPage = cpg === undefined ? undefined : fromCodePage(new TextDecoder().decode(cpg));
  if (byPage !== undefined) return { suggested: byPage, because: 'cpg' };
  const headerBytes = (dbf[8] ?? 0) | ((dbf[9] ?? 0) << 8);
  const text = dbf.subarray(headerBytes);
  if (!text.some((byte) => byte > 127) && !dbf.subarray(32, headerBytes).some((byte) => byte > 127)) {
    return { suggested: 'utf-8', because: 'nothing' };
  }
  return { suggested: isUtf8(text) ? 'utf-8' : 'gb18030', because: 'bytes' };
}

function fromCodePage(text: string): AttributeEncoding | undefined {
  const name = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^(utf8|65001|cp65001)$/.test(name)) return 'utf-8';
  if (/^(cp|ansi|windows|oem)?936$|^gbk$|^gb2312$/.test(name)) return 'gbk';
  if (/^(cp)?54936$|^gb18030$/.test(name)) return 'gb18030';
  if (/^(cp|ansi|windows|oem)?950$|^big5/.test(name)) return 'big5';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
