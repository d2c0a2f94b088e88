import { outcomeOf, rankOf, type PlainOutcome, type TestLine, type TestStatement } from './plainOutcome.ts';

/** An assertion as docs/graph.md has it. */
export interface TestAssertion {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string;
  readonly independentSources: number;
  /** The concept of its qualifier DISEASE_CONTEXT, if it has one. */
  readonly context: string | null;
  /** The concept of its qualifier COMBINATION, if it has one. */
  readonly partner: string | null;
}

/** A graph small enough to look at everything in it. */
export interface EvidenceGraph {
  readonly concepts: readonly string[];
  /** Pairs of the narrower and the wider concept. */
  readonly kin: readonly (readonly [narrower: string, wider: string])[];
  /** Pairs of people and what they have. */
  readonly conditions: readonly (readonly [people: string, condition: string])[];
  readonly assertions: readonly TestAssertion[];
  readonly claims: readonly TestStatement[];
  readonly lines: readonly TestLine[];
}

/** What is asked of a test graph. */
export interface EvidenceQuestion {
  readonly condition: string;
  readonly intervention: string | null;
  readonly sources: readonly string[];
}

/** A finding as tests compare it. */
export interface PlainFinding extends PlainOutcome {
  readonly assertion: string;
  /** `POPULATION=people`, or null. */
  readonly matchedBy: string | null;
  readonly claims: readonly string[];
  readonly lines: readonly string[];
  /** How many links lead to the intervention and to the condition, by the shortest way. */
  readonly distance: number;
}

/** The answer to a question as tests compare it. */
export interface PlainReport {
  readonly groups: readonly (PlainOutcome & {
    readonly intervention: string;
    readonly findings: readonly PlainFinding[];
  })[];
  readonly gaps: readonly string[];
}

const MATCHING = ['POPULATION', 'DISEASE_CONTEXT'];

/**
 * The answer to a question, by looking at everything: the rules of docs/findings.md in the plainest words, against which the
 * product is held. Shares no code with it.
 */
export function everyFinding(graph: EvidenceGraph, question: EvidenceQuestion): PlainReport {
  const conditions = distances(graph, question.condition);
  const patients = new Map<string, number>();
  for (const [group, condition] of graph.conditions) {
    for (const [people, toGroup] of distances(graph, group)) {
      const distance = toGroup + 1 + (conditions.get(condition) ?? Infinity);
      if (distance < (patients.get(people) ?? Infinity)) patients.set(people, distance);
    }
  }
  // Kin are nearer than people, even where a way over people is shorter.
  const contexts = new Map([...patients, ...conditions]);
  const isShown = ({ source }: TestStatement) => question.sources.includes(source);
  const on = <Statement extends TestStatement>(statements: readonly Statement[], { id }: TestAssertion) =>
    statements.filter((statement) => statement.on === id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = ({ qualifiers }: TestStatement, kinds: readonly string[]) =>
    qualifiers.filter(({ kind, concept }) => kinds.includes(kind) && contexts.has(concept));

  const belongs = (statement: TestStatement) =>
    names(statement, statement.isAgainst ? [...MATCHING, 'SCOPE'] : MATCHING).length > 0;

  /** How an assertion matches: 0 by its object, 1 by its own qualifier, 2 by that of a claim or line; null: it does not. */
  function wayOf(assertion: TestAssertion): 0 | 1 | 2 | null {
    if (conditions.has(assertion.object)) return 0;
    if (assertion.context !== null && contexts.has(assertion.context)) return 1;
    const statements = [...on(graph.claims, assertion), ...on(graph.lines, assertion)];
    return statements.some((statement) => names(statement, MATCHING).length > 0) ? 2 : null;
  }

  /** The lines of any source that are about the condition. */
  function ownLines(assertion: TestAssertion): readonly TestLine[] {
    const lines = on(graph.lines, assertion);
    return wayOf(assertion) === 2 ? lines.filter(belongs) : lines;
  }

  function findingOf(assertion: TestAssertion): PlainFinding | null {
    const claims = on(graph.claims, assertion).filter(isShown);
    const lines = on(graph.lines, assertion).filter(isShown);
    if (claims.length + lines.length === 0) return null;
    const ids = (statements: readonly TestStatement[]) => statements.map(({ id }) => id);
    const outcome = outcomeOf(ownLines(assertion));
    const all = { assertion: assertion.id, claims: ids(claims), lines: ids(lines), ...outcome };
    const literal = conditions.get(assertion.object);
    if (literal !== undefined) return { ...all, matchedBy: null, distance: literal };
    const own = assertion.context === null ? undefined : contexts.get(assertion.context);
    if (own !== undefined)
      return { ...all, matchedBy: `DISEASE_CONTEXT=${assertion.context}`, distance: own };
    const [first] = [...claims, ...lines].flatMap((statement) => names(statement, MATCHING));
    if (first === undefined) return null;
    return {
      assertion: assertion.id,
      matchedBy: `${first.kind}=${first.concept}`,
      claims: ids(claims.filter(belongs)),
      lines: ids(lines.filter(belongs)),
      distance: contexts.get(first.concept) ?? NaN,
      ...outcome,
    };
  }

  const aboutOf = ({ on: id }: TestStatement) => graph.assertions.find((assertion) => assertion.id === id);

  /** Whether a claim or line on the benefit of something else for the condition takes up an intervention, by its kin. */
  function partOf(statement: TestStatement, kin: ReadonlyMap<string, number>) {
    const about = aboutOf(statement);
    const isAbout =
      about?.role === 'BENEFIT' &&
      !kin.has(about.subject) &&
      (conditions.has(about.object) ||
        (about.context !== null && contexts.has(about.context)) ||
        names(statement, MATCHING).length > 0);
    if (!isAbout) return { form: false, partner: false };
    const isOfSubject = (concept: string) => distances(graph, about.subject).has(concept);
    const form = statement.qualifiers.some(
      ({ kind, concept }) =>
        kin.has(concept) && (kind === 'FORM' || (kind === 'DOSE' && isOfSubject(concept))),
    );
    return { form, partner: about.partner !== null && kin.has(about.partner) };
  }

  /** What some statements are about, that of the most first. */
  function underOf(statements: readonly TestStatement[]): string {
    const subjects = statements.map((one) => aboutOf(one)?.subject ?? '');
    const times = (id: string) => subjects.filter((one) => one === id).length;
    const sorted = [...new Set(subjects)].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1));
    return `under ${sorted.slice(0, 5).join(' ')}`;
  }

  function asForm(kin: ReadonlyMap<string, number>): string | null {
    const given = <Statement extends TestStatement>(all: readonly Statement[]) =>
      all.filter((one) => isShown(one) && partOf(one, kin).form);
    const [claims, lines] = [given(graph.claims), given(graph.lines)];
    const all = [...claims, ...lines];
    const retracted = lines.filter(({ notCounted }) => notCounted === 'RETRACTED').length;
    return all.length === 0
      ? null
      : `${underOf(all)}: ${lines.length} (${retracted} retracted) and ${claims.length}`;
  }

  const asked = question.intervention === null ? null : distances(graph, question.intervention);
  const size = (one: TestAssertion) => on(graph.claims, one).length + on(graph.lines, one).length;
  const matching = graph.assertions
    .filter(({ role, subject }) => role === 'BENEFIT' && (asked === null || asked.has(subject)))
    .filter((assertion) => wayOf(assertion) !== null)
    .sort(
      (a, b) =>
        (wayOf(a) ?? 0) - (wayOf(b) ?? 0) ||
        Number(a.partner !== null) - Number(b.partner !== null) ||
        rankOf(outcomeOf(ownLines(a))) - rankOf(outcomeOf(ownLines(b))) ||
        b.independentSources - a.independentSources ||
        size(b) - size(a) ||
        (a.id < b.id ? -1 : 1),
    );
  const found = matching.flatMap((assertion) => {
    const finding = findingOf(assertion);
    return finding === null ? [] : [{ assertion, finding }];
  });

  const subjects = [...new Set(found.map(({ assertion }) => assertion.subject))];
  const kinOf = new Map(subjects.map((subject) => [subject, distances(graph, subject)]));
  const heads =
    question.intervention === null
      ? subjects.filter((one) => !subjects.some((other) => other !== one && kinOf.get(other)?.has(one)))
      : [question.intervention];
  const groups = heads
    .map((intervention) => {
      const kin = distances(graph, intervention);
      const members = found.filter(({ assertion }) => kin.has(assertion.subject));
      const [first] = members;
      const weighed = matching.filter(({ subject, partner }) => kin.has(subject) && partner === null);
      return {
        intervention,
        place: first === undefined ? Infinity : found.indexOf(first),
        ...outcomeOf(weighed.flatMap(ownLines)),
        lack: lackOf(
          weighed.flatMap(ownLines),
          matching.filter(({ subject, partner }) => kin.has(subject) && partner !== null).flatMap(ownLines),
          graph.lines.filter((line) => partOf(line, kin).partner),
        ),
        asForm: asForm(kin),
        findings: members.map(({ assertion, finding }) => ({
          ...finding,
          distance: finding.distance + (kin.get(assertion.subject) ?? NaN),
        })),
      };
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        b.findings.length - a.findings.length ||
        (a.intervention < b.intervention ? -1 : 1),
    );
  const told = groups.map(({ intervention, level, verdict, findings }) => ({
    ...{ intervention, level, verdict, findings },
  }));

  if (found.length > 0) {
    const gaps = groups.flatMap(({ lack, asForm: forms, intervention }) => [
      ...(lack === null ? [] : [`${lack} ${intervention} ${question.condition}`]),
      ...(forms === null ? [] : [`GIVEN_AS_FORM ${intervention} ${question.condition} ${forms}`]),
    ]);
    return { groups: told, gaps };
  }
  const of = [question.intervention, question.condition].filter((id) => id !== null).join(' ');
  if (asked !== null) {
    const forms = asForm(asked);
    const combined = [...graph.claims, ...graph.lines].filter((one) => partOf(one, asked).partner);
    const gaps = [
      ...(forms === null ? [] : [`GIVEN_AS_FORM ${of} ${forms}`]),
      ...(combined.some(isShown) ? [`COMBINATION_ONLY ${of} ${underOf(combined.filter(isShown))}`] : []),
    ];
    if (gaps.length > 0) {
      return {
        groups: told,
        gaps: [...gaps, ...(matching.length > 0 ? [`SOURCE_EXCLUDED ${of} beside`] : [])],
      };
    }
    const isElsewhere = [...graph.claims, ...graph.lines].some((one) => partOf(one, asked).form);
    if (isElsewhere || combined.length > 0) return { groups: told, gaps: [`SOURCE_EXCLUDED ${of}`] };
  }
  if (matching.length > 0) return { groups: told, gaps: [`SOURCE_EXCLUDED ${of}`] };
  const unmentioned = [
    ...([...contexts.keys()].some((id) => isMentioned(graph, id))
      ? []
      : [`NOT_MENTIONED ${question.condition}`]),
    ...(asked === null || [...asked.keys()].some((id) => isMentioned(graph, id))
      ? []
      : [`NOT_MENTIONED ${question.intervention}`]),
  ];
  if (unmentioned.length > 0) return { groups: told, gaps: unmentioned };
  const misplaced = [
    ...misplacedAs('object', question.condition, conditions, graph),
    ...(question.intervention === null || asked === null
      ? []
      : misplacedAs('subject', question.intervention, asked, graph)),
  ];
  return { groups: told, gaps: misplaced.length > 0 ? misplaced : [`NONE_FOUND_IN_SOURCES ${of}`] };
}

/** Whether a concept and its kin stand on the other side only of assertions of a benefit, and with what. */
function misplacedAs(
  side: 'subject' | 'object',
  concept: string,
  kin: ReadonlyMap<string, number>,
  { assertions }: EvidenceGraph,
): readonly string[] {
  const benefits = assertions.filter(({ role }) => role === 'BENEFIT');
  if (benefits.some((assertion) => kin.has(assertion[side]))) return [];
  const other = side === 'subject' ? 'object' : 'subject';
  const opposite = benefits.filter((assertion) => kin.has(assertion[other]));
  const score = (id: string) => {
    const own = opposite.filter((assertion) => assertion[side] === id);
    return [Math.max(...own.map(({ independentSources }) => independentSources)), own.length] as const;
  };
  const meant = [...new Set(opposite.map((assertion) => assertion[side]))]
    .sort((a, b) => score(b)[0] - score(a)[0] || score(b)[1] - score(a)[1] || (a < b ? -1 : 1))
    .slice(0, 5);
  return meant.length === 0 ? [] : [`MISPLACED ${concept} for ${meant.join(' ')}`];
}

/** What is missing in lines on an intervention by itself, on combinations of it, and on those of something else with it. */
function lackOf(
  alone: readonly TestLine[],
  combined: readonly TestLine[],
  asPartner: readonly TestLine[],
): string | null {
  if (outcomeOf(alone).verdict !== 'UNTESTED') return null;
  if (outcomeOf([...combined, ...asPartner]).verdict !== 'UNTESTED') return 'COMBINATION_ONLY';
  const own = [...alone, ...combined];
  const isCounted = outcomeOf(alone).level !== 'STATEMENT_ONLY';
  if (isCounted || (own.length > 0 && !own.some(({ human }) => human))) return 'NO_HUMAN_EVIDENCE';
  return 'STATEMENT_ONLY';
}

/** The kin of a concept, with the number of links on the shortest way to it. */
function distances({ kin }: EvidenceGraph, concept: string): Map<string, number> {
  const known = new Map([[concept, 0]]);
  for (let before = -1; before < known.size;) {
    before = known.size;
    const level = [...known];
    for (const [narrower, wider] of kin) {
      const [, distance] = level.find(([id]) => id === wider) ?? [];
      if (distance !== undefined && !known.has(narrower)) known.set(narrower, distance + 1);
    }
  }
  return known;
}

function isMentioned({ assertions, claims, lines }: EvidenceGraph, id: string): boolean {
  return (
    assertions.some(({ subject, object, context, partner }) =>
      [subject, object, context, partner].includes(id),
    ) || [...claims, ...lines].some(({ qualifiers }) => qualifiers.some(({ concept }) => concept === id))
  );
}
