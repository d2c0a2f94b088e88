import type { SeedMessage } from '../format/seed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';
import { repeatedFacts, wrongMechanisms } from './assertions.ts';
import { circles } from './cycles.ts';
import { wrongDifferences } from './differences.ts';
import { dosesWithoutAmount } from './doses.ts';
import { wrongCuries } from './identifiers.ts';
import { repeatedIds } from './ids.ts';
import { wrongNames } from './names.ts';
import { wrongTriples } from './predicateUse.ts';
import { wrongQualifiers } from './qualifiers.ts';
import { unknownReferences } from './references.ts';
import { oneSidedSameness } from './sameStudies.ts';
import { wrongSpans } from './spans.ts';

/** Everything that is wrong across the rows of a seed, in no order. Rows that could not be read are passed over. */
export function validateSeed(seed: PlacedSeed): SeedMessage[] {
  return [
    ...repeatedIds(seed),
    ...unknownReferences(seed),
    ...wrongCuries(seed),
    ...wrongNames(seed),
    ...wrongTriples(seed),
    ...wrongQualifiers(seed),
    ...dosesWithoutAmount(seed),
    ...repeatedFacts(seed),
    ...wrongMechanisms(seed),
    ...wrongSpans(seed),
    ...wrongDifferences(seed),
    ...circles(seed),
    ...oneSidedSameness(seed),
  ];
}
