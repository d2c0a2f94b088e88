import { amountText } from '../claim/amountText.ts';
import { valueIn, type Qualifier } from '../claim/qualifier.ts';
import { bestWording, isOneOfLanguages, type Wording } from '../language/language.ts';
import { foldedName } from '../name/foldedWords.ts';
import { isolatedIn } from '../language/isolation.ts';
import { statementWords } from './words.ts';
import { ENGLISH } from './words/english.ts';
import type { Manner, StatementWords } from './words/words.ts';

/** Names of a thing in several languages: parallel lists. */
export interface Named {
  readonly labelLanguages: readonly string[];
  readonly labelTexts: readonly string[];
}

/** What a statement is about: its name may be a plural. */
export interface NamedSubject extends Named {
  /** The languages in which the name is a plural. */
  readonly pluralLanguages: readonly string[];
}

/** What is said of a subject: parallel lists of what stands after a plural, in the languages in which that is another. */
export interface NamedPredicate extends Named {
  readonly pluralLabelLanguages: readonly string[];
  readonly pluralLabelTexts: readonly string[];
}

/** A restriction of a statement, with the names of the concept that it names, if any. */
export interface NamedQualifier extends Pick<
  Qualifier,
  'kind' | 'value' | 'wordings' | 'amount' | 'exclusive'
> {
  readonly concept: Named | null;
}

/** What a statement is made of. */
export interface StatementParts {
  readonly subject: NamedSubject;
  readonly predicate: NamedPredicate;
  readonly object: Named;
  readonly qualifiers: readonly NamedQualifier[];
}

/**
 * A statement in words: whole in the language wanted, or whole in English. In English it is a phrase of the names; in the
 * other languages a short form of uninflected labels. A restriction that is told in English words only makes English of it all.
 *
 * @param manner - How a text takes it, with which it becomes a sentence; null for the bare statement, which is true or false.
 * @param wanted - A BCP-47 tag; English without one.
 */
export function stateInWords(
  parts: StatementParts,
  manner: Manner | null,
  wanted: string | null | undefined,
): Wording {
  const words = statementWords(wanted);
  const text = sentenceIn(words, parts, manner);
  if (text !== null) return { language: words.language, text };
  const english = sentenceIn(ENGLISH, parts, manner);
  if (english === null) throw new Error('a statement has no words in English');
  return { language: ENGLISH.language, text: english };
}

/** The sentence in one language; null where a part of it has no words there. In English every part has. */
function sentenceIn(words: StatementWords, parts: StatementParts, manner: Manner | null): string | null {
  const [subject, predicate, object] = [parts.subject, agreeing(words, parts), parts.object].map((part) =>
    nameIn(words, part),
  );
  const restrictions = parts.qualifiers.map((qualifier) => restrictionIn(words, qualifier));
  if (subject == null || predicate == null || object == null || restrictions.includes(null)) return null;
  const bare = words.assertion(subject, predicate, object);
  const whole = restrictions.length === 0 ? bare : `${bare} (${restrictions.join(words.separator)})`;
  return manner === null ? whole : words.claim(whole, manner);
}

/** The predicate as it stands after its subject: in the plural after a plural. */
function agreeing({ language }: StatementWords, { subject, predicate }: StatementParts): Named {
  const shown = bestWording(subject.labelLanguages, subject.labelTexts, language).language;
  const plural = predicate.pluralLabelLanguages.indexOf(language);
  const text = predicate.pluralLabelTexts[plural];
  const isPlural = subject.pluralLanguages.includes(shown) && text !== undefined;
  return isPlural ? { labelLanguages: [language], labelTexts: [text] } : predicate;
}

function nameIn({ language }: StatementWords, named: Named): string | null {
  const name = wholeName(language, named);
  return name === null ? null : isolatedIn(language, name);
}

/** The name of a thing in a language; null where it has none there. In English any will do. */
export function wholeName(language: string, { labelLanguages, labelTexts }: Named): string | null {
  const best = bestWording(labelLanguages, labelTexts, language);
  return language === ENGLISH.language || isOneOfLanguages(best.language, [language]) ? best.text : null;
}

function restrictionIn(words: StatementWords, qualifier: NamedQualifier): string | null {
  const told = unlabelledIn(words, qualifier);
  return told === null ? null : behindLabel(words.kinds[qualifier.kind], told);
}

function unlabelledIn(words: StatementWords, qualifier: NamedQualifier): string | null {
  const told = words.language === 'en' ? englishValue(qualifier) : labelledValue(words, qualifier);
  if (told === null) return null;
  const saysOnly = qualifier.exclusive && !told.startsWith(`${words.only} `);
  return saysOnly ? `${words.only} ${told}` : told;
}

/** What ends with the word that the other begins with runs on into it: "until a doctor agrees", and no "until: until". */
function behindLabel(label: string, told: string): string {
  const last = label.split(' ').at(-1) ?? '';
  const runsOn = told.toLowerCase().startsWith(`${last.toLowerCase()} `);
  return runsOn ? `${label}${told.slice(last.length)}` : `${label}: ${told}`;
}

/** In English the value itself, which says more than the concept's name. */
function englishValue({ value, concept }: NamedQualifier): string {
  if (concept === null || !isIdentifier(value)) return value;
  return bestWording(concept.labelLanguages, concept.labelTexts, ENGLISH.language).text;
}

function labelledValue(words: StatementWords, qualifier: NamedQualifier): string | null {
  const { language } = words;
  const { concept, amount } = qualifier;
  const told = wordsOfValue(qualifier, language);
  if (told !== null) return isolatedIn(language, told);
  if (amount === null) return null;
  const quantity = isolatedIn(language, amountText(amount, language));
  if (concept === null) return quantity;
  const substance = nameIn(words, concept);
  return substance === null ? null : `${quantity}, ${substance}`;
}

/** What the source has for the value in a language; the concept's name there, where the value says no more than that. */
function wordsOfValue(qualifier: NamedQualifier, language: string): string | null {
  const { value, concept } = qualifier;
  const told = valueIn(qualifier, language);
  const isToldByName = concept !== null && (isIdentifier(value) || isNameOf(value, concept));
  const name = isToldByName ? bestWording(concept.labelLanguages, concept.labelTexts, language) : told;
  return [told, name].findLast((words) => isSameLanguage(words.language, language))?.text ?? null;
}

/** The value of a qualifier that is part of an assertion's identity is the id of what it names. */
function isIdentifier(value: string): boolean {
  return !/\s/u.test(value);
}

function isNameOf(value: string, { labelLanguages, labelTexts }: Named): boolean {
  return foldedName(value) === foldedName(bestWording(labelLanguages, labelTexts, ENGLISH.language).text);
}

function isSameLanguage(one: string, other: string): boolean {
  return isOneOfLanguages(one, [other]) || isOneOfLanguages(other, [one]);
}

/** What a restriction says, by itself, in the language wanted, or whole in English. */
export function tellValue(qualifier: NamedQualifier, wanted: string | null | undefined): string {
  return wordsOfValue(qualifier, wanted ?? ENGLISH.language) ?? englishValue(qualifier);
}

/** The same as a part of a sentence, in one of the languages of statements. */
export function tellName(language: string, named: Named): string | null {
  return nameIn(statementWords(language), named);
}

/** A restriction in one of the languages of statements; null where it has no words there. In English each has. */
export function tellRestriction(language: string, qualifier: NamedQualifier): string | null {
  return restrictionIn(statementWords(language), qualifier);
}

/** The same without its label, for where it is plain what it says. */
export function tellUnlabelled(language: string, qualifier: NamedQualifier): string | null {
  return unlabelledIn(statementWords(language), qualifier);
}
