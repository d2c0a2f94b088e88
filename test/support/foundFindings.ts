import { gatherKin, type Kin, type StructuralLink } from '../../src/concept/kin.ts';
import { groupFindings, type FindingGroup } from '../../src/evidence/evidence.ts';
import type { FoundFinding, WeighedFinding } from '../../src/evidence/foundFinding.ts';
import type { ReleaseSource } from '../../src/release/release.ts';

/** The sources shown. */
export const SHOWN: readonly ReleaseSource[] = [
  { id: 'articles', version: 'articles1', answersByDefault: true },
];

/** The kin of a concept over links written as `narrower<wider`. */
export function kin(concept: string, ...words: string[]): Kin {
  return gatherKin(concept, words.map(link), true);
}

function link(word: string): StructuralLink {
  const [concept = '', of = ''] = word.split('<');
  return { concept, predicate: 'KIND_OF', of };
}

/** A finding on `subject.HELPS.object`. */
export function found(subject: string, object: string, parts: Partial<FoundFinding> = {}): FoundFinding {
  const assertion = `${subject}.HELPS.${object}`;
  return { assertion, subject, object, independentSources: 1, match: null, concepts: [], ...parts };
}

type Match = NonNullable<FoundFinding['match']>;

/**
 * A match by a claim's population, which has what is written as `PREDICATE condition`, and is kin by what is written as
 * `narrower<wider`; of a wider one what it has is written as `wider PREDICATE condition`.
 */
export function match(concept: string, by: Match['by'] = 'CLAIM', ...words: string[]): Match {
  const conditions = words
    .filter((word) => !word.includes('<'))
    .map((word) => {
      const [of = '', predicate = '', group = concept] = word.split(' ').reverse();
      return { concept: group, predicate, of };
    });
  const kinLinks = words.filter((word) => word.includes('<')).map(link);
  return { by, owner: 'c1', kind: 'POPULATION', concept, kin: kinLinks, conditions };
}

/** A finding on ache that is weighed. */
export function weighed(subject: string): WeighedFinding {
  return { assertion: `${subject}.HELPS.ache`, subject, concepts: null, combined: false };
}

/** The groups of findings of which none is weighed. */
export function grouped(
  findings: readonly FoundFinding[],
  interventions: readonly Kin[],
  condition: Kin = kin('ache'),
): readonly FindingGroup[] {
  return groupFindings({ findings, weighed: [] }, interventions, condition, SHOWN);
}
