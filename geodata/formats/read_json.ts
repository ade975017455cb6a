import { Problem } from '../problem.ts';
import { decodeText } from './decode_text.ts';
import { readSmallFile } from './read_text.ts';

/**
 * Reads a JSON file.
 *
 * @throws {Problem} `json_wrong` with what the parser says, and what `readSmallFile` throws
 */
export async function readJson(path: string, wanted: { readonly zh: string; readonly en: string }): Promise<unknown> {
  const { text } = decodeText(await readSmallFile(path, ['json'], wanted));
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      'json_wrong',
      {
        zh: `${path} 不是完整正确的 JSON（${reason}）；文件可能被截断。`,
        en: `${path} is not complete, correct JSON (${reason}); it may have been cut short.`,
      },
      { cause },
    );
  }
}
