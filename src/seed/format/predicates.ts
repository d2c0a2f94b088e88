import { z } from 'zod';
import {
  BENEFIT_STATEMENTS,
  CAUSAL_DIRECTIONS,
  DOSE_STATEMENTS,
  PREDICATE_ROLES,
  SIGNS,
  STRUCTURAL_MEANINGS,
} from '../../predicate/predicate.ts';
import { acrossFields } from './acrossFields.ts';
import { biolinkPredicate, predicateId, words } from './values.ts';

const KINLESS_ROLES: ReadonlySet<string> = new Set(PREDICATE_ROLES.filter((role) => role !== 'STRUCTURAL'));

/** One entry of `predicates.yaml`. */
export const predicateEntry = z
  .strictObject({
    id: predicateId,
    label: words,
    pluralLabel: words
      .optional()
      .describe('The label after a plural, in the languages in which it is another one there.'),
    inverseLabel: words.optional(),
    biolink: biolinkPredicate.optional(),
    role: z.enum(PREDICATE_ROLES),
    sign: z.enum(SIGNS).describe('What more of the subject does to the object.'),
    direction: z.enum(CAUSAL_DIRECTIONS).describe('The way a chain walks.'),
    benefit: z
      .enum(BENEFIT_STATEMENTS)
      .optional()
      .describe(
        'BENEFIT only: whether it says that the subject helps (EFFECT, also where this is left out), is used or studied as a ' +
          'treatment, or helps in models such as animals.',
      ),
    dose: z
      .enum(DOSE_STATEMENTS)
      .optional()
      .describe(
        'DOSE only: whether the amount is recommended, the most that may be taken, or said to be safe.',
      ),
    caution: z
      .boolean()
      .optional()
      .describe(
        'ADVICE only: whether the advice is to take care, such as to ask a physician; else it recommends.',
      ),
    kin: z.boolean().optional().describe('STRUCTURAL only: whether the subject is kin of the object.'),
    kind: z
      .boolean()
      .optional()
      .describe(
        'With kin only: whether the subject is one kind of the object beside others, so that what is found of it is not found of ' +
          'the whole; symptoms of something are no kind of it.',
      ),
    meaning: z
      .enum(STRUCTURAL_MEANINGS)
      .optional()
      .describe(
        'STRUCTURAL without kin only: the subject is an excess of the object, people with it as a condition, ' +
          'disjoint with it, a dose of it, the benefit of taking it, or the benefit for those who have it.',
      ),
  })
  .refine(
    ({ role, dose }) => role !== 'DOSE' || dose !== undefined,
    acrossFields('dose', `must be given where the role is DOSE: one of ${DOSE_STATEMENTS.join(', ')}`),
  )
  .refine(
    ({ role, dose }) => role === 'DOSE' || dose === undefined,
    acrossFields('dose', 'must be left out where the role is not DOSE'),
  )
  .refine(
    ({ role, benefit }) => role === 'BENEFIT' || benefit === undefined,
    acrossFields('benefit', 'must be left out where the role is not BENEFIT'),
  )
  .refine(
    ({ role, caution }) => role === 'ADVICE' || caution === undefined,
    acrossFields('caution', 'must be left out where the role is not ADVICE'),
  )
  .refine(
    ({ role, kin }) => !(KINLESS_ROLES.has(role) && kin !== undefined),
    acrossFields('kin', 'must be left out where the role is not STRUCTURAL'),
  )
  .refine(
    ({ kin, kind }) => kind === undefined || kin === true,
    acrossFields('kind', 'must be left out where kin is not true'),
  )
  .refine(
    ({ role, kin, meaning }) => meaning === undefined || (role === 'STRUCTURAL' && kin !== true),
    acrossFields('meaning', 'must be left out where the role is not STRUCTURAL or kin is true'),
  )
  .refine(
    ({ role, sign, direction }) => !(role === 'STRUCTURAL' && (sign !== 'NONE' || direction !== 'NONE')),
    acrossFields('role', 'must go with sign NONE and direction NONE, since a chain walks no structural link'),
  );
