/** Languages of the interface. `zh` is Simplified Chinese as written on the mainland. */
export type Language = 'zh' | 'en';

/** What `lang` and Intl are told. */
export const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A name as GraphQL gives it. */
export interface LocalName {
  readonly zh: string;
  readonly en: string | null;
}

/** The name in the language asked for; in Chinese where nobody gave an English one, rather than nothing. */
export function nameIn(language: Language, name: LocalName): string {
  return language === 'en' && name.en ? name.en : name.zh;
}
