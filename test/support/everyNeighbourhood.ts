/** One assertion about two concepts, or one. */
export interface WebAssertion {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly role: string;
  readonly sources: readonly string[];
  readonly independentSources: number;
}

/** One structural link, as one source gives it. */
export interface WebLink {
  readonly type: 'KIN' | 'STRUCTURE';
  readonly concept: string;
  readonly predicate: string;
  readonly of: string;
  readonly source: string;
}

/** Concepts and what ties them together, few enough to look at each. */
export interface Web {
  readonly concepts: readonly string[];
  readonly assertions: readonly WebAssertion[];
  readonly links: readonly WebLink[];
}

/** What is asked of such a web. */
export interface WebQuestion {
  readonly concepts: readonly string[];
  readonly depth: number;
  readonly maxConcepts: number;
  readonly maxAssertions: number;
  readonly includeStructural: boolean;
  readonly filter: {
    readonly subject: string | null;
    readonly object: string | null;
    readonly concept: string | null;
    readonly includeKin: boolean;
    readonly predicates: readonly string[] | null;
    readonly roles: readonly string[] | null;
    readonly sources: readonly string[] | null;
  };
}

/** A neighbourhood as tests compare it. */
export interface PlainNeighbourhood {
  readonly concepts: readonly string[];
  readonly assertions: readonly string[];
  readonly structural: readonly string[];
  readonly unknown: readonly string[];
  readonly omittedConcepts: number;
  readonly omittedAssertions: number;
  readonly omittedStructural: number;
  readonly hidden: readonly (readonly [concept: string, count: number])[];
}

/**
 * The neighbourhood by looking at everything: the rules of docs/neighbourhood.md in the plainest words, against which the
 * walk is held. Shares no code with it.
 */
export function everyNeighbourhood(web: Web, question: WebQuestion): PlainNeighbourhood {
  const assertions = web.assertions.filter((assertion) => passes(web, assertion, question));
  const links = web.links.filter(
    ({ source }) => question.includeStructural && (question.filter.sources?.includes(source) ?? true),
  );
  const pairs = [
    ...assertions.map(({ subject, object }) => [subject, object] as const),
    ...links.map(({ concept, of }) => [concept, of] as const),
  ];
  const neighboursOf = (id: string) =>
    new Set(
      pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])).filter((other) => other !== id),
    );

  const asked = [...new Set(question.concepts.filter((id) => web.concepts.includes(id)))];
  const distance = new Map(asked.map((id) => [id, 0]));
  const ordered = [...asked];
  for (let step = 1; step <= question.depth; step += 1) {
    const nearer = new Set(distance.keys());
    const next = web.concepts.filter(
      (id) => !nearer.has(id) && [...neighboursOf(id)].some((other) => nearer.has(other)),
    );
    const tiesOf = (id: string) =>
      assertions.filter(
        ({ subject, object }) =>
          (subject === id && nearer.has(object)) || (object === id && nearer.has(subject)),
      );
    const keyOf = (id: string): [number, number, string] => {
      const ties = tiesOf(id);
      return [-ties.length, -Math.max(0, ...ties.map((tie) => tie.independentSources)), id];
    };
    for (const id of next.toSorted((a, b) => compare(keyOf(a), keyOf(b)))) {
      distance.set(id, step);
      ordered.push(id);
    }
  }

  const shown = ordered.slice(0, Math.max(question.maxConcepts, asked.length));
  const placed = (a: string, b: string) =>
    [shown.indexOf(a), shown.indexOf(b)].toSorted((left, right) => left - right);
  const within = (ids: readonly string[]) =>
    assertions.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object));
  const shownAssertions = within(shown)
    .toSorted((a, b) =>
      compare(
        [...placed(a.subject, a.object), -a.independentSources, a.id],
        [...placed(b.subject, b.object), -b.independentSources, b.id],
      ),
    )
    .slice(0, question.maxAssertions);
  const between = new Map(
    links
      .filter(({ concept, of }) => shown.includes(concept) && shown.includes(of))
      .map(({ concept, predicate, of }) => [`${concept} ${predicate} ${of}`, { concept, predicate, of }]),
  );
  const shownLinks = [...between]
    .toSorted(([, a], [, b]) =>
      compare(
        [...placed(a.concept, a.of), a.predicate, shown.indexOf(a.concept)],
        [...placed(b.concept, b.of), b.predicate, shown.indexOf(b.concept)],
      ),
    )
    .map(([link]) => link)
    .slice(0, question.maxAssertions);
  return {
    concepts: shown,
    assertions: shownAssertions.map(({ id }) => id),
    structural: shownLinks,
    unknown: [...new Set(question.concepts.filter((id) => !web.concepts.includes(id)))],
    omittedConcepts: ordered.length - shown.length,
    omittedAssertions: within(ordered).length - shownAssertions.length,
    omittedStructural: between.size - shownLinks.length,
    hidden: shown
      .map((id) => [id, [...neighboursOf(id)].filter((other) => !shown.includes(other)).length] as const)
      .filter(([, count]) => count > 0),
  };
}

function passes(web: Web, { subject, object, ...assertion }: WebAssertion, { filter }: WebQuestion): boolean {
  const meant = (id: string) => (filter.includeKin ? kinOf(web, id) : new Set([id]));
  return (
    (filter.subject === null || meant(filter.subject).has(subject)) &&
    (filter.object === null || meant(filter.object).has(object)) &&
    (filter.concept === null || meant(filter.concept).has(subject) || meant(filter.concept).has(object)) &&
    (filter.predicates?.includes(assertion.predicate) ?? true) &&
    (filter.roles?.includes(assertion.role) ?? true) &&
    assertion.sources.some((source) => filter.sources?.includes(source) ?? true)
  );
}

function kinOf({ links }: Web, concept: string): Set<string> {
  const members = new Set([concept]);
  for (let before = 0; before < members.size;) {
    before = members.size;
    for (const link of links) if (link.type === 'KIN' && members.has(link.of)) members.add(link.concept);
  }
  return members;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}
