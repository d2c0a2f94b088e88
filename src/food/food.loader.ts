import { askedIdentifier } from '../concept/askedIdentifier.ts';
import { kinOf } from '../concept/kin.loader.ts';
import type { Kin } from '../concept/kin.ts';
import { gapOfEmptiness } from '../inquiry/emptiness.ts';
import { findingsOf } from '../inquiry/inquiry.loader.ts';
import { NO_FINDINGS, type Findings } from '../inquiry/conceptFinding.ts';
import { probeFor, tiesVia } from '../inquiry/inquiry.ts';
import type { Gap } from '../gap/gap.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';

/** The foods that are said to provide a nutrient, of which nothing is read before it is asked for. */
export interface FoodSourceReport {
  /** The id as it was given. */
  readonly asked: string;
  /** Null where nothing has this id. */
  readonly kin: () => Promise<Kin | null>;
  readonly findings: () => Promise<Findings>;
  /** How many foods are not listed; null where not everything was looked at. */
  readonly omitted: () => Promise<number | null>;
  /** Null where there are foods. */
  readonly gap: () => Promise<Gap | null>;
}

/**
 * The foods that are said to provide a nutrient or one of its kin.
 *
 * @param nutrient - An id as clients give it; one that names nothing gives a report without foods.
 * @throws BadUserInput when the list of sources is empty or too long, or an id in it names no source.
 */
export async function foodSources(
  operation: Operation,
  nutrient: string,
  sources: readonly string[] | null | undefined,
): Promise<FoodSourceReport> {
  askedIdentifier('nutrient', nutrient);
  const shown = (await shownSources(operation, 'sources', sources)).map(({ id }) => id);
  const kin = () => kinOf(operation).load(nutrient);
  let pending: Promise<Findings> | undefined;
  const findings = () => (pending ??= readFindings());

  async function readFindings(): Promise<Findings> {
    const known = await kin();
    if (known === null) return NO_FINDINGS;
    const probes = [probeFor('OBJECT', tiesVia(known.via), 'SOURCE_OF')];
    return findingsOf(operation).load({ probes, sources: shown, isComplete: known.complete });
  }

  async function omitted(): Promise<number | null> {
    const { findings: listed, count } = await findings();
    return count === null ? null : count - listed.length;
  }

  async function gap(): Promise<Gap | null> {
    const [known, { findings: listed, count, isElsewhere }] = await Promise.all([kin(), findings()]);
    if (listed.length > 0) return null;
    const about = 'FOOD_SOURCES';
    if (known === null) return { reason: 'UNKNOWN_CONCEPT', about, asked: nutrient };
    const { concept, ids, complete } = known;
    const asked = { concept, concepts: ids, isWhole: complete, askedAs: 'NUTRIENT' as const };
    return gapOfEmptiness(operation, asked, { about, isElsewhere, isComplete: count !== null });
  }

  return { asked: nutrient, kin, findings, omitted, gap };
}
