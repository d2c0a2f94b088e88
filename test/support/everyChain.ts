import type { PredicateRole, Sign } from '../../src/predicate/predicate.ts';
import type { EvidenceLevel } from '../../src/weighing/level.ts';

/** One LINK of a graph, as docs/graph.md has it. */
export interface TestLink {
  readonly from: string;
  readonly to: string;
  readonly assertion: string;
  readonly predicate: string;
  readonly role: PredicateRole;
  readonly sign: Sign;
  readonly reversed: boolean;
  readonly level: EvidenceLevel;
  readonly contested: boolean;
  readonly sources: readonly string[];
  readonly documents: readonly string[];
  readonly independentSources: number;
}

/** A graph small enough to look at every path of it. */
export interface TestGraph {
  readonly concepts: readonly string[];
  readonly links: readonly TestLink[];
  /** Pairs of the narrower and the wider concept. */
  readonly kin: readonly (readonly [narrower: string, wider: string])[];
}

/** What is asked of a test graph. */
export interface TestQuestion {
  readonly from: string;
  readonly to: string;
  readonly minLength: number;
  readonly maxLength: number;
  readonly predicates: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly sources: readonly string[];
  readonly leastLevel: EvidenceLevel | null;
  readonly effects: readonly ('RAISES' | 'LOWERS' | 'UNKNOWN')[] | null;
  readonly includeComposed: boolean;
  readonly includeCorrelations: boolean;
}

/** A chain as tests compare it. */
export interface PlainChain {
  readonly concepts: readonly string[];
  /** By link: the assertions, best first. */
  readonly assertions: readonly (readonly string[])[];
  /** By link: its sign and level, and whether it is contested. */
  readonly links: readonly (readonly [Sign, EvidenceLevel, boolean])[];
  /** The product of the signs; which link has none, counted from 1, and null where all have one. */
  readonly effect: readonly ['RAISES' | 'LOWERS' | 'UNKNOWN', number | null];
  readonly level: EvidenceLevel;
  /** The place of the weakest link, counted from 1. */
  readonly weakest: number;
  readonly statedBy: readonly string[];
}

/** From the best to the worst. */
const LEVELS: readonly EvidenceLevel[] = [
  'SYSTEMATIC_REVIEW',
  'RANDOMISED_TRIAL',
  'NON_RANDOMISED_TRIAL',
  'OBSERVATIONAL',
  'CASE_REPORT',
  'ANIMAL',
  'LABORATORY',
  'NARRATIVE_REVIEW',
  'EXPERT_OPINION',
  'STATEMENT_ONLY',
];

/**
 * Every chain of a graph, by looking at every path: the rules of docs/chains.md in the plainest words, against which the
 * search is held. Shares no code with it.
 */
export function everyChain(graph: TestGraph, question: TestQuestion): PlainChain[] {
  const links = graph.links.filter((link) => passes(link, question));
  const starts = kinOf(graph, question.from);
  const ends = kinOf(graph, question.to);
  const found: { plain: PlainChain; rank: number; sources: number }[] = [];

  function visit(path: readonly string[]): void {
    const last = path[path.length - 1] ?? '';
    const length = path.length - 1;
    if (length >= question.minLength && ends.has(last)) add(path);
    if (length === question.maxLength) return;
    if (length > 0 && (starts.has(last) || ends.has(last))) return;
    const heads = new Set(links.filter((link) => link.from === last).map((link) => link.to));
    for (const head of heads) if (!path.includes(head)) visit([...path, head]);
  }

  function add(path: readonly string[]): void {
    const steps = path
      .slice(1)
      .map((to, index) => links.filter((link) => link.from === path[index] && link.to === to).sort(better));
    const plain = describe(graph, path, steps);
    const best = steps.flatMap(([link]) => link ?? []);
    const rank = Math.max(...best.map(({ level }) => LEVELS.indexOf(level)));
    if (plain.statedBy.length === 0 && !question.includeComposed) return;
    if (question.leastLevel !== null && rank > LEVELS.indexOf(question.leastLevel)) return;
    if (question.effects !== null && !question.effects.includes(plain.effect[0])) return;
    found.push({ plain, rank, sources: Math.min(...best.map((link) => link.independentSources)) });
  }

  for (const start of starts) visit([start]);
  return found
    .sort(
      (a, b) =>
        a.plain.concepts.length - b.plain.concepts.length ||
        a.rank - b.rank ||
        b.sources - a.sources ||
        firstDifference(a.plain.concepts, b.plain.concepts),
    )
    .map(({ plain }) => plain);
}

function better(a: TestLink, b: TestLink): number {
  return (
    Number(a.role === 'CORRELATION') - Number(b.role === 'CORRELATION') ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    b.independentSources - a.independentSources ||
    Number(b.sign !== 'NONE') - Number(a.sign !== 'NONE') ||
    (a.assertion < b.assertion ? -1 : 1)
  );
}

function describe(
  graph: TestGraph,
  concepts: readonly string[],
  steps: readonly (readonly TestLink[])[],
): PlainChain {
  const best = steps.flatMap(([link]) => link ?? []);
  const signs = steps.map((step): Sign => {
    const told = new Set(step.map(({ sign }) => sign));
    return told.has('RAISES') && told.has('LOWERS') ? 'NONE' : (step[0]?.sign ?? 'NONE');
  });
  const lowering = signs.filter((sign) => sign === 'LOWERS').length;
  const unsigned = signs.indexOf('NONE') + 1;
  const worst = LEVELS.findLast((level) => best.some((link) => link.level === level)) ?? 'STATEMENT_ONLY';
  const weak = best.filter(({ level }) => level === worst);
  const fewest = Math.min(...weak.map(({ independentSources }) => independentSources));
  const documents = [...new Set(graph.links.flatMap((link) => link.documents))].sort();
  return {
    concepts,
    assertions: steps.map((step) => step.map(({ assertion }) => assertion)),
    links: steps.map((step, index) => [
      signs[index] ?? 'NONE',
      best[index]?.level ?? 'STATEMENT_ONLY',
      step.some(({ contested }) => contested),
    ]),
    effect: unsigned > 0 ? ['UNKNOWN', unsigned] : [lowering % 2 === 0 ? 'RAISES' : 'LOWERS', null],
    level: worst,
    weakest: best.findIndex((link) => link.level === worst && link.independentSources === fewest) + 1,
    statedBy: documents.filter((id) =>
      steps.every((step) => step.some((link) => link.documents.includes(id))),
    ),
  };
}

function passes(link: TestLink, question: TestQuestion): boolean {
  const { predicates, documents, sources } = question;
  return (
    (link.role !== 'CORRELATION' || question.includeCorrelations) &&
    (predicates === null || predicates.includes(link.predicate)) &&
    (documents === null || documents.some((id) => link.documents.includes(id))) &&
    sources.some((id) => link.sources.includes(id))
  );
}

function kinOf({ kin }: TestGraph, concept: string): Set<string> {
  const members = new Set([concept]);
  for (let before = 0; before < members.size;) {
    before = members.size;
    for (const [narrower, wider] of kin) if (members.has(wider)) members.add(narrower);
  }
  return members;
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((id, place) => id !== b[place]);
  return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}
