/*
 * Arabic joins the article and some small words to the word that follows. Words come here without vowel signs and in the
 * forms of letters that `foldedWords` leaves.
 */

/** What is left of a word must have so many letters, or what looks joined may be its root. */
const LEAST_LETTERS = 3;

/**
 * A word without its article. Words whose root begins like an article lose that too, on both sides of a comparison: else
 * the one with an article would not be found by the one without.
 */
export function withoutArticle(word: string): string {
  return withoutArticleDownTo(word, LEAST_LETTERS);
}

/** A word that somebody is still typing without its article, if it has one. */
export function begunWithoutArticle(word: string): string {
  return withoutArticleDownTo(word, 1);
}

function withoutArticleDownTo(word: string, least: number): string {
  let bare = word;
  while (bare.startsWith('ال') && bare.length - 2 >= least) bare = bare.slice(2);
  return bare;
}

/** "And", "so", "with", "like" before the article, and "for" with the article in it. */
const WITH_ARTICLE = /^(?:[وف]?[بك]ال|[وف]ال|[وف]?لل)/u;

/** A word without small words that are joined to it together with the article; null where there are none. */
export function withoutParticleAndArticle(word: string): string | null {
  const [joined] = WITH_ARTICLE.exec(word) ?? [];
  if (joined === undefined || word.length - joined.length < LEAST_LETTERS) return null;
  return withoutArticle(word.slice(joined.length));
}

/**
 * What a word may be without the small words joined to it, nearest first. Nothing but a dictionary tells whether its
 * first letter is one of them, so each is a guess.
 */
export function withoutParticles(word: string): readonly string[] {
  const bare: string[] = [];
  const whole = withoutParticleAndArticle(word);
  if (whole !== null) bare.push(whole);
  let rest = word;
  for (const particles of [/^[وف]/u, /^[بكل]/u]) {
    if (!particles.test(rest) || rest.length - 1 < LEAST_LETTERS) continue;
    rest = withoutArticle(rest.slice(1));
    bare.push(rest);
  }
  return [...new Set(bare)];
}

/** An article within what is written as one word; what stands before it must be a word too. */
const INNER_ARTICLE = /^(.{2,})ال(.{3,})$/u;

/** A word out of two, without the article between them. */
export function withoutInnerArticle(word: string): string {
  return word.replace(INNER_ARTICLE, '$1$2');
}
