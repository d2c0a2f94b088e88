import { bestWording, type Wording } from '../language/language.ts';
import type { QualifierKind } from './claim.ts';

/** The share by which what is called approximate may be more or less than the number given. */
export const APPROXIMATELY = 0.1;

/** A quantity or a range of one, in UCUM units; at least one end is there. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly perTime: string | null;
  readonly approximate: boolean;
}

/** What restricts a claim or a line, or tells an assertion from others. */
export interface Qualifier {
  readonly kind: QualifierKind;
  readonly value: string;
  /** The value in the languages in which the source has it, English among them; left out where that is English only. */
  readonly wordings?: readonly Wording[];
  /** Id of the concept named, if any. */
  readonly concept: string | null;
  readonly amount: Amount | null;
  readonly exclusive: boolean;
}

/** A restriction that is nothing but a concept. */
export function naming(kind: QualifierKind, concept: string): Qualifier {
  return { kind, value: concept, concept, amount: null, exclusive: false };
}

/** The value in the language wanted, else in English. */
export function valueIn(
  { value, wordings }: Pick<Qualifier, 'value' | 'wordings'>,
  wanted: string | null | undefined,
): Wording {
  if (wordings === undefined) return { language: 'en', text: value };
  return bestWording(
    wordings.map(({ language }) => language),
    wordings.map(({ text }) => text),
    wanted,
  );
}

/** An amount, out of the flat properties in which it is stored; null where there is no unit, and so no amount. */
export function amountOf(stored: {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly perTime: string | null;
  readonly approximate: boolean | null;
}): Amount | null {
  const { min, max, unit, perTime, approximate } = stored;
  return unit === null ? null : { min, max, unit, perTime, approximate: approximate ?? false };
}
