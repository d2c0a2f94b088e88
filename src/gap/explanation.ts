import { isolatedIn } from '../language/isolation.ts';
import { inBestLanguage } from '../language/language.ts';
import type { Lack, ToldGap } from './gap.ts';
import { ARABIC } from './words/arabic.ts';
import { DANISH } from './words/danish.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import type { GapWords } from './words/words.ts';

const WORDS: readonly [GapWords, ...GapWords[]] = [ENGLISH, DUTCH, DANISH, ARABIC];

/** The language in which a gap is explained to a reader who wants `language`: English where there are no words in it. */
export function explanationLanguage(language: string | null | undefined): string {
  return inBestLanguage(WORDS, language).language;
}

/**
 * Why an answer is empty, or what it lacks, in a sentence or two.
 *
 * @param names - The names of what the gap is about, or the id or text that names nothing.
 * @param language - One that {@link explanationLanguage} gives.
 * @param under - The names of what was given in the form that was asked for.
 */
export function explainGap(
  gap: ToldGap,
  names: readonly string[],
  language: string,
  under: readonly string[] = [],
): string {
  const words = inBestLanguage(WORDS, language);
  const inOrder = (each: readonly string[]) => each.map((name) => isolatedIn(language, name)).join(' – ');
  const named = inOrder(names);
  const subject = words.subjects[gap.about];
  if ('isBeside' in gap) return words.beside[gap.reason](named, subject);
  if ('misplaced' in gap) return words.misplaced[gap.misplaced.askedAs](named, subject);
  if (gap.reason === 'GIVEN_AS_FORM') {
    const studied = counted(gap.studied, gap.retracted, language);
    const claims = isolatedIn(language, String(gap.claims));
    const { isEmpty } = gap;
    return words.asForm({ names: named, subject, under: inOrder(under), isEmpty, studied, claims });
  }
  if ('lines' in gap) return `${named} – ${subject}: ${explainLack(gap, language)}`;
  return words.sentences[gap.reason](named, subject);
}

/**
 * What evidence findings lack: a clause that begins with a small letter and ends a sentence.
 *
 * @param language - One that {@link explanationLanguage} gives.
 */
export function explainLack({ reason, lines, retracted, inPeople }: Lack, language: string): string {
  const words = inBestLanguage(WORDS, language);
  return words.lacks[reason](
    lines,
    counted(lines, retracted, language),
    inPeople === undefined ? null : counted(inPeople.lines, inPeople.retracted, language),
  );
}

/** A number of lines, and how many of them are of studies that were retracted, where there are such. */
function counted(lines: number, retracted: number, language: string): string {
  const number = (count: number) => isolatedIn(language, String(count));
  const { retracted: ofThese } = inBestLanguage(WORDS, language);
  return retracted === 0 ? number(lines) : `${number(lines)} (${ofThese}: ${number(retracted)})`;
}
