import type { Sign } from '../../src/predicate/predicate.ts';

/** One LINK of a graph, as docs/graph.md has it. */
export interface TestLink {
  readonly from: string;
  readonly to: string;
  readonly assertion: string;
  readonly predicate: string;
  readonly role: string;
  readonly sign: Sign;
  readonly reversed: boolean;
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
  readonly includeComposed: boolean;
  readonly includeCorrelations: boolean;
}

/** A chain as tests compare it. */
export interface PlainChain {
  readonly concepts: readonly string[];
  /** By link: the assertions, best first. */
  readonly assertions: readonly (readonly string[])[];
  readonly statedBy: readonly string[];
}

/**
 * Every chain of a graph, by looking at every path: the rules of docs/chains.md in the plainest words, against which the
 * search is held. Shares no code with it.
 */
export function everyChain(graph: TestGraph, question: TestQuestion): PlainChain[] {
  const links = graph.links.filter((link) => passes(link, question));
  const starts = kinOf(graph, question.from);
  const ends = kinOf(graph, question.to);
  const found: { plain: PlainChain; weakest: number }[] = [];

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
      .map((to, index) =>
        links
          .filter((link) => link.from === path[index] && link.to === to)
          .sort(
            (a, b) => b.independentSources - a.independentSources || (a.assertion < b.assertion ? -1 : 1),
          ),
      );
    const documents = [...new Set(graph.links.flatMap((link) => link.documents))].sort();
    const statedBy = documents.filter((id) =>
      steps.every((step) => step.some((link) => link.documents.includes(id))),
    );
    if (statedBy.length === 0 && !question.includeComposed) return;
    found.push({
      plain: {
        concepts: path,
        assertions: steps.map((step) => step.map((link) => link.assertion)),
        statedBy,
      },
      weakest: Math.min(...steps.map((step) => Math.max(...step.map((link) => link.independentSources)))),
    });
  }

  for (const start of starts) visit([start]);
  return found
    .sort(
      (a, b) =>
        a.plain.concepts.length - b.plain.concepts.length ||
        b.weakest - a.weakest ||
        firstDifference(a.plain.concepts, b.plain.concepts),
    )
    .map(({ plain }) => plain);
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
