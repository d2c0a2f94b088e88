/** What predicates of test graphs say. */
export const PLAIN_PREDICATES = {
  HARMS_BY: { role: 'HARM', reversed: false, raises: true },
  UNFIT_FOR: { role: 'CONTRAINDICATION', reversed: false, raises: false },
  CALLED_WITH: { role: 'ADVICE', reversed: false, raises: false },
  CHANGES_USE_OF: { role: 'INTERACTION', reversed: false, raises: false },
  MAKES_LESS_OF: { role: 'MITIGATION', reversed: false, raises: false },
  BRINGS_ABOUT: { role: 'CAUSAL', reversed: false, raises: true },
  BROUGHT_ABOUT_BY: { role: 'CAUSAL', reversed: true, raises: true },
  TAKES_AWAY: { role: 'CAUSAL', reversed: false, raises: false },
  HAS_TRAIT: { role: 'OTHER', reversed: false, raises: false },
  FEEDS_WITH: { role: 'SOURCE_OF', reversed: false, raises: false },
  HELPS_AGAINST: { role: 'BENEFIT', reversed: false, raises: false },
} as const;
export type PlainPredicate = keyof typeof PLAIN_PREDICATES;

/** A claim of a document, a row of a dataset, or a line of a study, of a test graph. */
export interface PlainStatement {
  /** In the order in which claims, or lines, are told. */
  readonly id: string;
  readonly source: string;
  /** The document of a claim; null for a row or a line. */
  readonly document: string | null;
  /** The one voice that the document or the row belongs to; null for a line. */
  readonly voice: string | null;
  readonly subject: string;
  readonly predicate: PlainPredicate;
  readonly object: string;
  /** Whether a claim asserts, or a line supports. */
  readonly isFor: boolean;
}

/** A graph; `KIN` leads from the narrower to the wider concept. */
export interface PlainGraph {
  readonly concepts: readonly string[];
  readonly links: readonly {
    readonly from: string;
    readonly means: 'KIN' | 'EXCESS' | 'DOSE';
    readonly to: string;
  }[];
  readonly statements: readonly PlainStatement[];
}

/** A finding by its ids alone. */
export interface PlainFinding {
  readonly concept: string;
  readonly assertions: readonly string[];
  readonly claims: readonly string[];
  readonly evidence: readonly string[];
  readonly independentSources: number;
}

/** Sections by the names of their gaps, and the reasons why those are empty that are. */
export interface PlainReport {
  readonly sections: Readonly<Record<string, readonly PlainFinding[]>>;
  readonly gaps: Readonly<Record<string, string>>;
}

/** The concept that a statement tells of in a section; null where it does not belong there. */
type Telling = (statement: PlainStatement) => string | null;

/**
 * The safety of an intervention, and the foods that provide it, by the rules of schema/safety.graphql and schema/food.graphql in
 * the plainest words: looks at every statement for every section. Shares no code with the product.
 */
export function plainReport(graph: PlainGraph, asked: string, shown: readonly string[]): PlainReport {
  const kin = reached(asked, graph, (link) => [link.to, link.from]);
  const whole = new Set([...kin, ...reached(asked, graph, (link) => [link.from, link.to])]);
  const sections = sectionsOf(graph, kin, whole, shown);
  const everywhere = sectionsOf(
    graph,
    kin,
    whole,
    graph.statements.map(({ source }) => source),
  );
  const gaps = Object.keys(sections).flatMap((about): [string, string][] => {
    if (sections[about]?.length !== 0) return [];
    if (everywhere[about]?.length !== 0) return [[about, 'SOURCE_EXCLUDED']];
    const asking = about === 'FOOD_SOURCES' ? kin : whole;
    const isMentioned = graph.statements.some(
      ({ subject, object }) => asking.has(subject) || asking.has(object),
    );
    return [[about, isMentioned ? 'NONE_FOUND_IN_SOURCES' : 'NOT_MENTIONED']];
  });
  return { sections, gaps: Object.fromEntries(gaps) };
}

function sectionsOf(
  graph: PlainGraph,
  kin: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  sources: readonly string[],
): Record<string, readonly PlainFinding[]> {
  const mine = graph.statements.filter(({ source }) => sources.includes(source));
  const tied = (meaning: string) =>
    new Set(graph.links.flatMap(({ from, means, to }) => (means === meaning && whole.has(to) ? [from] : [])));
  const [excesses, doses] = [tied('EXCESS'), tied('DOSE')];
  const causing = new Set(
    mine.flatMap((one) => {
      const { cause, effect } = causeAndEffect(one);
      const isCause = roleOf(one) === 'CAUSAL' && PLAIN_PREDICATES[one.predicate].raises && one.isFor;
      return isCause && excesses.has(effect) && kin.has(cause) ? [cause] : [];
    }),
  );
  const traits = mine.filter(
    (one) => one.isFor && whole.has(one.subject) && ['ADVICE', 'OTHER'].includes(roleOf(one)),
  );
  const harms = harmsOf(graph, kin, whole, excesses);
  const mitigatingTraits = new Set(
    mine.flatMap((one) =>
      one.isFor &&
      one.voice !== null &&
      traits.some((trait) => isSaidTogether(trait, one) && trait.object === one.subject)
        ? [assertionOf(one)]
        : [],
    ),
  );
  const byWhole =
    (role: string): Telling =>
    (one) =>
      roleOf(one) === role && whole.has(one.subject) ? one.object : null;
  const tellings: Record<string, Telling> = {
    SIDE_EFFECTS: byWhole('HARM'),
    OVERDOSE: (one) => {
      const { cause, effect } = causeAndEffect(one);
      return roleOf(one) === 'CAUSAL' && (excesses.has(cause) || causing.has(cause)) ? effect : null;
    },
    CONTRAINDICATIONS: byWhole('CONTRAINDICATION'),
    PRECAUTIONS: byWhole('ADVICE'),
    INTERACTIONS: (one) => {
      if (roleOf(one) !== 'INTERACTION') return null;
      return whole.has(one.subject) ? one.object : whole.has(one.object) ? one.subject : null;
    },
    MITIGATIONS: (one) => {
      const isTheirs =
        whole.has(one.subject) || doses.has(one.subject) || mitigatingTraits.has(assertionOf(one));
      return roleOf(one) === 'MITIGATION' && isTheirs && harms.has(one.object) ? one.subject : null;
    },
    FOOD_SOURCES: (one) => (roleOf(one) === 'SOURCE_OF' && kin.has(one.object) ? one.subject : null),
  };
  return Object.fromEntries(
    Object.entries(tellings).map(([about, telling]) => [about, gather(graph, mine, telling)]),
  );
}

/** Side effects and effects of too much, whoever says so, with all that is wider or narrower. */
function harmsOf(
  graph: PlainGraph,
  kin: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  excesses: ReadonlySet<string>,
): ReadonlySet<string> {
  const causal = graph.statements
    .filter((one) => roleOf(one) === 'CAUSAL' && one.isFor)
    .map((one) => ({
      ...causeAndEffect(one),
      raises: PLAIN_PREDICATES[one.predicate].raises,
    }));
  const causing = causal.filter(
    ({ cause, effect, raises }) => raises && excesses.has(effect) && kin.has(cause),
  );
  const tooMuch = new Set([...excesses, ...causing.map(({ cause }) => cause)]);
  const harms = [
    ...graph.statements.flatMap((one) =>
      roleOf(one) === 'HARM' && whole.has(one.subject) ? [one.object] : [],
    ),
    ...causal.flatMap(({ cause, effect }) => (tooMuch.has(cause) ? [effect] : [])),
  ];
  return new Set(
    harms.flatMap((harm) => [
      ...reached(harm, graph, (link) => [link.to, link.from]),
      ...reached(harm, graph, (link) => [link.from, link.to]),
    ]),
  );
}

function gather(graph: PlainGraph, mine: readonly PlainStatement[], telling: Telling): PlainFinding[] {
  const told = mine.filter((one) => telling(one) !== null);
  const voices = (assertion: string) =>
    new Set(
      graph.statements.flatMap((one) =>
        assertionOf(one) === assertion && one.isFor && one.voice !== null ? [one.voice] : [],
      ),
    ).size;
  const idsOf = (statements: readonly PlainStatement[]) => statements.map(({ id }) => id).sort();
  return [...Map.groupBy(told, telling)]
    .map(([concept, group]): PlainFinding => {
      const assertions = [...new Set(group.map(assertionOf))].sort(
        (left, right) => voices(right) - voices(left) || (left < right ? -1 : 1),
      );
      return {
        concept: concept ?? '',
        assertions,
        claims: idsOf(group.filter(({ voice }) => voice !== null)),
        evidence: idsOf(group.filter(({ voice }) => voice === null)),
        independentSources: Math.max(...assertions.map(voices)),
      };
    })
    .sort(
      (left, right) =>
        right.independentSources - left.independentSources ||
        right.claims.length - left.claims.length ||
        (left.concept < right.concept ? -1 : 1),
    );
}

/** Everything that can be reached over kin links, whose ends `along` puts in the order of walking. */
function reached(
  asked: string,
  { links }: PlainGraph,
  along: (link: PlainGraph['links'][number]) => [string, string],
): Set<string> {
  const members = new Set([asked]);
  for (let before = 0; before < members.size;) {
    before = members.size;
    for (const link of links) {
      const [here, there] = along(link);
      if (link.means === 'KIN' && members.has(here)) members.add(there);
    }
  }
  return members;
}

/** Whether one document says both, or one dataset in its rows. */
function isSaidTogether(one: PlainStatement, other: PlainStatement): boolean {
  if (one.voice === null || other.voice === null) return false;
  return one.document === other.document && (one.document !== null || one.source === other.source);
}

function assertionOf({ subject, predicate, object }: PlainStatement): string {
  return `${subject}.${predicate}.${object}`;
}

function roleOf({ predicate }: PlainStatement): string {
  return PLAIN_PREDICATES[predicate].role;
}

function causeAndEffect({ subject, predicate, object }: PlainStatement): { cause: string; effect: string } {
  return PLAIN_PREDICATES[predicate].reversed
    ? { cause: object, effect: subject }
    : { cause: subject, effect: object };
}
