/** What the graph says of one concept, as far as conditions ask it: pairs of ids of concepts. */
export interface ConceptLinks {
  readonly concept: string;
  /** Narrower and wider, from the concept, its conditions and the people who have one of these, all the way up. */
  readonly kin: readonly (readonly [narrower: string, wider: string])[];
  /** People and what they have as a condition: of the concept and of what it is kin to, and whoever else has one of these. */
  readonly conditions: readonly (readonly [people: string, condition: string])[];
  /** Concepts without a common member, of which one is among the above. */
  readonly disjoint: readonly (readonly [left: string, right: string])[];
  /** Whether `conditions` names everyone who has one of the conditions. */
  readonly complete: boolean;
}

/** How concepts stand to each other. */
export interface Relations {
  /** What is so of whoever is, or has, each of these: what they are kin to, their conditions, and what all with these are. */
  readonly factsOf: (concepts: readonly string[]) => ReadonlySet<string>;
  /** Whether nobody can be both, by what is so of the one and of the other. */
  readonly areApart: (left: ReadonlySet<string>, right: ReadonlySet<string>) => boolean;
}

type Neighbours = Map<string, Set<string>>;

/** The relations among the concepts of these links; links of others make no difference to them. */
export function relationsIn(all: readonly ConceptLinks[]): Relations {
  const wider: Neighbours = new Map();
  const conditions: Neighbours = new Map();
  const disjoint: Neighbours = new Map();
  const people: Neighbours = new Map();
  for (const links of all) {
    for (const [narrower, wide] of links.kin) add(wider, narrower, wide);
    for (const [who, condition] of links.conditions) add(conditions, who, condition);
    for (const [left, right] of links.disjoint) {
      add(disjoint, left, right);
      add(disjoint, right, left);
    }
  }
  for (const { concept, conditions: pairs, complete } of all) {
    if (!complete) continue;
    const facts = ownFacts([concept]);
    for (const [who, condition] of pairs) if (facts.has(condition)) add(people, condition, who);
  }

  function kindsOf(concepts: Iterable<string>): ReadonlySet<string> {
    const kinds = new Set(concepts);
    // A set goes through what is added to it on the way.
    for (const kind of kinds) for (const wide of wider.get(kind) ?? []) kinds.add(wide);
    return kinds;
  }

  function ownFacts(concepts: readonly string[]): ReadonlySet<string> {
    const kinds = kindsOf(concepts);
    const had = [...kinds].flatMap((kind) => [...(conditions.get(kind) ?? [])]);
    return new Set([...kinds, ...kindsOf(had)]);
  }

  /** Whoever has a condition is what all are who have it. */
  function factsOf(concepts: readonly string[]): ReadonlySet<string> {
    const own = ownFacts(concepts);
    const shared = [...own].flatMap((condition) => {
      const [first, ...others] = [...(people.get(condition) ?? [])].map((who) => kindsOf([who]));
      return [...(first ?? [])].filter((kind) => others.every((kinds) => kinds.has(kind)));
    });
    return new Set([...own, ...shared]);
  }

  function exclude(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
    return [...left].some((fact) => [...(disjoint.get(fact) ?? [])].some((other) => right.has(other)));
  }

  /** Whoever shares no member with any of the people who have a condition does not have it. */
  function excludeAllWith(having: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
    return [...having].some((condition) => {
      const everyone = people.get(condition);
      return everyone !== undefined && [...everyone].every((who) => exclude(kindsOf([who]), others));
    });
  }

  return {
    factsOf,
    areApart: (left, right) =>
      exclude(left, right) || excludeAllWith(left, right) || excludeAllWith(right, left),
  };
}

function add(neighbours: Neighbours, from: string, to: string): void {
  const known = neighbours.get(from);
  if (known === undefined) neighbours.set(from, new Set([to]));
  else known.add(to);
}
