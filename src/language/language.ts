/** The language taken where the one wanted is not there. */
const FALLBACK_LANGUAGE = 'en';

/** Scripts written from right to left, by ISO 15924 code. */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Words in one language. */
export interface Wording {
  readonly language: string;
  readonly text: string;
}

/**
 * The words to show: those in the language wanted, else in its parent languages (RFC 4647, Lookup: `da` for `da-DK`),
 * else in English, else the first.
 *
 * @param languages - BCP-47 tags, parallel to `texts`; at least one.
 * @param wanted - A BCP-47 tag; English without one.
 */
export function bestWording(
  languages: readonly string[],
  texts: readonly string[],
  wanted: string | null | undefined,
): Wording {
  const index = bestIndex(languages, wanted);
  const language = languages[index];
  const text = texts[index];
  if (language === undefined || text === undefined) throw new Error('there are no words in any language');
  return { language, text };
}

/**
 * Of what is there in several languages, that in the one which {@link bestWording} chooses.
 *
 * @param wanted - A BCP-47 tag; English without one.
 */
export function inBestLanguage<Words extends { readonly language: string }>(
  tables: readonly [Words, ...Words[]],
  wanted: string | null | undefined,
): Words {
  const languages = tables.map(({ language }) => language);
  return tables[bestIndex(languages, wanted)] ?? tables[0];
}

function bestIndex(languages: readonly string[], wanted: string | null | undefined): number {
  const lowerCase = languages.map((language) => language.toLowerCase());
  const found = [...withParents(wanted ?? FALLBACK_LANGUAGE), FALLBACK_LANGUAGE]
    .map((language) => lowerCase.indexOf(language.toLowerCase()))
    .find((index) => index !== -1);
  return found ?? 0;
}

/** A tag, then the same tag with ever fewer subtags; a single letter goes with the subtag that it introduces. */
function withParents(tag: string): readonly string[] {
  const parents: string[] = [];
  for (let subtags = tag.split('-'); subtags.length > 0; subtags = subtags.slice(0, -1)) {
    if (subtags.length === 1 || (subtags.at(-1) ?? '').length > 1) parents.push(subtags.join('-'));
  }
  return parents;
}

/** Whether a language is one of those wanted or a variety of one (RFC 4647, Basic Filtering: `da-DK` for `da`). */
export function isOneOfLanguages(language: string, wanted: readonly string[]): boolean {
  const tag = language.toLowerCase();
  return wanted.some((range) => tag === range.toLowerCase() || tag.startsWith(`${range.toLowerCase()}-`));
}

/** The direction in which a language is written, by the script that its tag names or implies. */
export function textDirection(language: string): 'LTR' | 'RTL' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'RTL' : 'LTR';
}
