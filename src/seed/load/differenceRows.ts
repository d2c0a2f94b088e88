import type { SeedDifference, SeedSpan } from '../format/seed.ts';
import { sortedBy } from '../../language/order.ts';
import { codePointText } from '../read/codePoints.ts';
import type { NodeRow, Properties } from './batch.ts';
import { canonicalJson } from './canonicalJson.ts';
import { documentText, type LoadSource } from './versions.ts';

const NUMBER_DIGITS = 4;

/** The differences that readers noted between a source's documents, with the words at their places where the texts are there. */
export function differenceRows(loaded: LoadSource): NodeRow[] {
  const texts = new Map(
    loaded.seed.documents.flatMap(({ id }) => {
      const state = documentText(loaded, id);
      return state.verification === 'VERIFIED' ? [[id, codePointText(state.text)] as const] : [];
    }),
  );
  const place = (side: 'left' | 'right', document: string, span: SeedSpan | undefined): Properties =>
    span === undefined
      ? {}
      : {
          [`${side}Start`]: span[0],
          [`${side}End`]: span[1],
          [`${side}Text`]: texts.get(document)?.slice(span) ?? null,
        };
  // Numbered in an order of their own: the same content is the same version, in whatever order the seed has it.
  return sortedBy(loaded.seed.differences, canonicalJson).map((difference, index) => ({
    id: `${difference.left}.${difference.right}.${String(index + 1).padStart(NUMBER_DIGITS, '0')}`,
    properties: {
      ...saidBy(difference),
      ...place('left', difference.left, difference.leftSpan),
      ...place('right', difference.right, difference.rightSpan),
    },
  }));
}

function saidBy({ proposition, rightProposition, stage, ...difference }: SeedDifference): Properties {
  const { left, right, kind, leftSays, rightSays, explanation, inOtherLanguages } = difference;
  return {
    left,
    right,
    kind,
    proposition: proposition ?? null,
    rightProposition: rightProposition ?? null,
    leftSays,
    rightSays,
    explanation,
    stage: stage ?? null,
    ...wordingProperties(inOtherLanguages ?? {}),
  };
}

/** The note in each other language, as parallel lists ordered by language. */
function wordingProperties(notes: NonNullable<SeedDifference['inOtherLanguages']>): Properties {
  const inOrder = sortedBy(Object.entries(notes), ([language]) => language);
  return {
    otherLanguages: inOrder.map(([language]) => language),
    otherLeftSays: inOrder.map(([, { leftSays }]) => leftSays),
    otherRightSays: inOrder.map(([, { rightSays }]) => rightSays),
    otherExplanations: inOrder.map(([, { explanation }]) => explanation),
  };
}
