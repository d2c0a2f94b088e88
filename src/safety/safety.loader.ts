import { askedIdentifier } from '../concept/askedIdentifier.ts';
import { gapOfEmptiness } from '../inquiry/emptiness.ts';
import { findingsOf } from '../inquiry/inquiry.loader.ts';
import { NO_FINDINGS, type Findings } from '../inquiry/conceptFinding.ts';
import { readContext, type GivenContext } from '../condition/contextArgument.ts';
import type { Gap, GapSubject } from '../gap/gap.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import { dosesOf, NO_DOSES, type Doses } from './dose.loader.ts';
import type { SafetyFinding } from './findingApplies.ts';
import { limitComparisons } from './limitComparison.loader.ts';
import type { LimitComparison } from './limitComparison.ts';
import { reachesOf } from './reach.loader.ts';
import type { Reach } from './reach.ts';
import { FINDING_SECTIONS, inquiryOf, type FindingSection } from './sections.ts';

/** How many findings of a section are not listed. */
export interface OmittedFindings {
  readonly about: GapSubject;
  /** Null where not everything was looked at. */
  readonly findings: number | null;
}

/** What is said of the safety of an intervention, of which nothing is read before it is asked for. */
export interface SafetyReport {
  /** The id as it was given. */
  readonly asked: string;
  /** Null where nothing has this id. */
  readonly reach: () => Promise<Reach | null>;
  readonly findings: (section: FindingSection) => Promise<SafetyFindings>;
  readonly doses: () => Promise<Doses>;
  /** The upper limits that the dose of the context is held against; null without a dose, and where there is none. */
  readonly upperLimits: () => Promise<readonly LimitComparison[] | null>;
  /** One for each section that is empty, in the order of the report. */
  readonly gaps: () => Promise<readonly Gap[]>;
  /** One for each section that is not listed in full, in the order of the report. */
  readonly omitted: () => Promise<readonly OmittedFindings[]>;
}

/** The findings of a section. */
interface SafetyFindings extends Findings {
  readonly findings: readonly SafetyFinding[];
}

/** What is asked of the field `safety`. */
export interface SafetyArguments {
  /** An id as clients give it; one that names nothing gives a report whose sections are all empty. */
  readonly intervention: string;
  readonly sources?: readonly string[] | null;
  readonly context?: GivenContext | null;
}

/** What a section came to. */
interface Section {
  readonly about: GapSubject;
  readonly listed: number;
  readonly count: number | null;
  readonly isElsewhere: boolean;
}

/**
 * The safety report on an intervention.
 *
 * @throws BadUserInput when the list of sources is empty or too long, an id in it names no source, or the context is wrong.
 */
export async function safetyReport(
  operation: Operation,
  { intervention, sources, context = null }: SafetyArguments,
): Promise<SafetyReport> {
  askedIdentifier('intervention', intervention);
  if (context !== null) await readContext(operation, context);
  const shown = (await shownSources(operation, 'sources', sources)).map(({ id }) => id);
  const reach = () => reachesOf(operation).load(intervention);

  const findings = once(async (section: FindingSection): Promise<SafetyFindings> => {
    const known = await reach();
    if (known === null) return { ...NO_FINDINGS, findings: [] };
    const found = await findingsOf(operation).load(inquiryOf(section, known, shown));
    return { ...found, findings: found.findings.map((finding) => ({ ...finding, context })) };
  });

  async function readDoses(): Promise<Doses> {
    const known = await reach();
    return known === null ? NO_DOSES : dosesOf(operation).load({ reach: known, sources: shown });
  }
  let pendingDoses: Promise<Doses> | undefined;
  const doses = () => (pendingDoses ??= readDoses());

  async function upperLimits(): Promise<readonly LimitComparison[] | null> {
    if (context?.dose == null) return null;
    const [known, { limits }] = await Promise.all([reach(), doses()]);
    return known === null ? null : limitComparisons(operation, known.concept, context, limits);
  }

  function sections(): Promise<readonly Section[]> {
    return Promise.all([
      ...FINDING_SECTIONS.map(async (about): Promise<Section> => {
        const { findings: listed, count, isElsewhere } = await findings(about);
        return { about, listed: listed.length, count, isElsewhere };
      }),
      doses().then(({ doses: listed, count, isElsewhere }): Section => ({
        ...{ about: 'DOSES', listed: listed.length, count, isElsewhere },
      })),
    ]);
  }

  async function gaps(): Promise<readonly Gap[]> {
    const [known, all] = await Promise.all([reach(), sections()]);
    const empty = all.filter(({ listed }) => listed === 0);
    if (known === null) {
      return empty.map(({ about }) => ({ reason: 'UNKNOWN_CONCEPT', about, asked: intervention }));
    }
    const asked = {
      ...{ concept: known.concept, concepts: [...known.whole.keys()] },
      ...{ isWhole: known.isComplete, askedAs: 'INTERVENTION' as const },
    };
    return Promise.all(
      empty.map(({ about, count, isElsewhere }) =>
        gapOfEmptiness(operation, asked, { about, isElsewhere, isComplete: count !== null }),
      ),
    );
  }

  async function omitted(): Promise<readonly OmittedFindings[]> {
    return (await sections())
      .map(({ about, listed, count }) => ({ about, findings: count === null ? null : count - listed }))
      .filter(({ findings: missing }) => missing !== 0);
  }

  return { asked: intervention, reach, findings, doses, upperLimits, gaps, omitted };
}

/** The same function, whose answers are kept by its argument. */
function once<Key, Answer>(read: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const kept = new Map<Key, Promise<Answer>>();
  return (key) => {
    const answer = kept.get(key) ?? read(key);
    kept.set(key, answer);
    return answer;
  };
}
