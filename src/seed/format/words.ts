import { z } from 'zod';
import { words } from './values.ts';

/** One entry of `words.yaml`: the value of qualifiers, which is English, in the languages of readers. */
export const wordsEntry = words.describe("`en` is the qualifiers' value.");

/** `words.yaml` as a whole. */
export const wordsFile = z.array(wordsEntry);
