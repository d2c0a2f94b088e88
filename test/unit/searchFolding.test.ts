import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONSTRAINTS } from '../../src/graph/constraints.queries.ts';
import { LANGUAGE_INDEXES, otherForms, WORD_INDEX } from '../../src/name/analyzers.ts';
import { withoutInnerArticle, withoutParticles } from '../../src/name/arabicWords.ts';
import { foldedWords, writtenOutWords } from '../../src/name/foldedWords.ts';
import { joinedWords, nameKey, nameKeys } from '../../src/name/nameKey.ts';
import { readSoughtText } from '../../src/name/soughtText.ts';

describe('spellings of one name have the same words', () => {
  test.each([
    ['capitals', 'RESTLESS Legs', 'restless legs'],
    ['accents', 'diarré', 'diarre'],
    ['letters of their own', 'SØVNLØSHED', 'sovnloshed'],
    ['ligatures and full width', 'ﬁbro Ｍｇ', 'fibro mg'],
    ['raised and lowered digits', 'Mg²⁺ B₆', 'mg2 b6'],
    ['apostrophes', 'avocado’s', "avocado's"],
    ['hyphens and blanks', ' nerve-pain ', 'nerve   pain'],
    ['vowel signs', 'مَغْنِيسْيُوم', 'مغنيسيوم'],
    ['tatweel', 'مغنـــيسيوم', 'مغنيسيوم'],
    ['hamza and madda on alef', 'أإآٱ', 'اااا'],
    ['hamza on its seats', 'مؤئ', 'موي'],
    ['hamza that stands alone', 'غذاء', 'غذا'],
    ['ta marbuta and alef maqsura', 'ليلة على', 'ليله علي'],
    ['the article', 'الألم العضلي', 'ألم عضلي'],
    ['the article before what begins like one', 'الالتهاب', 'التهاب'],
    ['letters of Persian keyboards', 'کلی', 'كلي'],
    ['kinds of digits', '٣٠٠ ۳۰۰', '300 300'],
    ['characters without a shape', 'mag\u00ADne\u200Bsium\u200F', 'magnesium'],
  ])('%s', (_what, left, right) => {
    expect(foldedWords(left)).toEqual(foldedWords(right));
    expect(foldedWords(left)).not.toEqual([]);
  });
});

test('other words stay others', () => {
  const words = ['الم', 'ألف', 'كالسيوم', 'بالغ', 'كلب', 'mg', 'ﬁn', 'हिंदी', 'हद', '鎂', '镁', 'か', 'きゃ'];
  expect(new Set(words.map((word) => foldedWords(word).join(' '))).size).toBe(words.length);
});

test('marks are letters in scripts that write with them', () => {
  expect(foldedWords('हिंदी')).toEqual(['हिंदी'.normalize('NFKD')]);
});

test('å, ä, æ, ø, ö and ü are also written as two letters', () => {
  expect(writtenOutWords('Søvnløshed i måneden: Kälte, grün, hæmofili, möss')).toEqual(
    foldedWords('soevnloeshed i maaneden kaelte gruen haemofili moess'),
  );
});

test('a key is the same with a blank, a hyphen or nothing between words', () => {
  const keys = ['nerve smerter', 'nerve-smerter', 'nervesmerter'].map((text) => nameKey(foldedWords(text)));
  expect(keys).toEqual(['nervesmerter', 'nervesmerter', 'nervesmerter']);
});

test('two neighbours are tried as one word, and all together', () => {
  expect(joinedWords(['rest', 'less', 'legs'])).toEqual(['restless', 'lesslegs', 'restlesslegs']);
  expect(joinedWords(['legs'])).toEqual([]);
});

test('a stored name has the words of its own language, and those of its version first', () => {
  expect(nameKeys('søvn-løshed', 'da-DK', 'v1')).toEqual({
    folded: 'sovnloshed',
    writtenOut: 'soevnloeshed',
    words: '___v1 sovn loshed sovnloshed soevn loeshed soevnloeshed',
    wordsDanish: '___v1 sovn loshed sovnloshed soevn loeshed soevnloeshed',
  });
  expect(nameKeys('zink', 'sv', 'v1')).toEqual({ folded: 'zink', writtenOut: null, words: '___v1 zink' });
});

test('a name longer than an index can hold has a key all the same', () => {
  expect(nameKeys('word '.repeat(5_000), 'en', 'v1')['folded']).toHaveLength(1_000);
});

test('each language that the code knows has its index, with its property', () => {
  const statements = CONSTRAINTS.map(({ query }) => query.cypher).filter((cypher) =>
    cypher.includes('FULLTEXT'),
  );
  expect(
    statements.map((cypher) => /INDEX (\w+) .* EACH \[node\.(\w+)\]/u.exec(cypher)?.slice(1)).toSorted(),
  ).toEqual(
    [[WORD_INDEX, 'words'], ...LANGUAGE_INDEXES.map(({ index, property }) => [index, property])].toSorted(),
  );
});

test('small words joined to an Arabic word are taken from it, as far as a word is left', () => {
  expect(withoutParticles('بمغنيسيوم')).toEqual(['مغنيسيوم']);
  expect(withoutParticles('والمغنيسيوم')).toEqual(['مغنيسيوم']);
  expect(withoutParticles('وبالمغنيسيوم')).toContain('مغنيسيوم');
  expect(withoutParticles('للمغنيسيوم')).toContain('مغنيسيوم');
  expect(withoutParticles('ولمغنيسيوم')).toEqual(['لمغنيسيوم', 'مغنيسيوم']);
  expect(withoutParticles('كلب')).toEqual([]);
  expect(withoutParticles('نوم')).toEqual([]);
  expect(withoutInnerArticle('توترالعضلات')).toBe('توترعضلات');
});

describe('forms of a word that an analyzer does not bring together', () => {
  const formsIn = (language: string, word: string) =>
    LANGUAGE_INDEXES.filter((one) => one.language === language).flatMap((one) => otherForms(word, one));

  test.each([
    ['nl', 'vissen', 'vis'],
    ['nl', 'muizen', 'muis'],
    ['nl', 'muis', 'muiz'],
    ['nl', 'brieven', 'brief'],
    ['nl', 'therapieen', 'therapie'],
    ['da', 'aftenen', 'aften'],
    ['da', 'froene', 'fro'],
    ['da', 'manglen', 'mangel'],
    ['da', 'mangel', 'mangl'],
  ])('%s %s: %s', (language, word, form) => {
    expect(formsIn(language, word)).toEqual(expect.arrayContaining([word, form]));
  });

  test('leave at least three letters', () => {
    expect(formsIn('nl', 'een')).toEqual(['een']);
  });
});

describe('a text that is looked for', () => {
  test('is a CURIE in any case, with stray blanks', () => {
    expect(readSoughtText('  chebi : 18420 ')?.curie).toBe('chebi:18420');
    expect(readSoughtText('magnesium: for whom')?.curie).toBeNull();
  });

  test('may be an id with blanks or hyphens', () => {
    expect(readSoughtText('Restless Legs')?.ids).toEqual(['Restless Legs', 'restless legs', 'restless_legs']);
  });

  test('leads nowhere without a letter or digit', () => {
    expect(readSoughtText('?!*~ "\\/')).toBeNull();
    expect(readSoughtText('\uD800')).toBeNull();
  });

  test('has words of letters, digits and marks only, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const sought = readSoughtText(text);
        if (sought === null) return;
        expect(sought.words.length).toBeGreaterThan(0);
        for (const word of [...sought.words, ...(sought.barerWords?.flat() ?? [])]) {
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          expect(word).toBe(word.toLowerCase());
        }
        expect(sought.key).not.toBe('');
        expect(sought.beginnings).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });
});
