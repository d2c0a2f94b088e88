import type { Balance } from '../weighing/balance.ts';
import { isAboutPeople } from '../weighing/weigh.ts';
import type { StoredAssertion } from './assertion.queries.ts';

/** What the evidence lines of an assertion come to. */
export function assertionBalance(stored: StoredAssertion): Balance {
  const { role, verdict, voiceDirections, voiceLevels, voiceHuman, voiceCounts } = stored;
  return {
    verdict,
    onlyHuman: isAboutPeople(role),
    voices: voiceDirections.flatMap((direction, index) => {
      const [level, human, count] = [voiceLevels[index], voiceHuman[index], voiceCounts[index]];
      if (level === undefined || human === undefined || count === undefined) return [];
      return [{ direction, level, human, count }];
    }),
    notCounted: stored.notCountedReasons.flatMap((reason, index) => {
      const count = stored.notCountedCounts[index];
      return count === undefined ? [] : [{ reason, count }];
    }),
  };
}
