/**
 * Something that a person can mend: a stable code for programs, one sentence in Chinese and one in English that name the
 * value, the place and what would be right.
 */
export class Problem extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;

  constructor(code: string, sentences: { readonly zh: string; readonly en: string }, options?: ErrorOptions) {
    super(`${sentences.zh} / ${sentences.en}`, options);
    this.name = 'Problem';
    this.code = code;
    this.zh = sentences.zh;
    this.en = sentences.en;
  }
}
