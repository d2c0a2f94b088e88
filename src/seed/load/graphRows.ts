import type { JoinedConcept } from '../join/concepts.ts';
import { labelsOfWords, type Label } from '../join/labels.ts';
import type { JoinedLink } from '../join/links.ts';
import type { JoinedMechanism } from '../join/mechanisms.ts';
import type { JoinedStructuralLink } from '../join/structure.ts';
import type { Bearing, WeighedAssertion } from '../join/weighing.ts';
import type { SeedPredicate, SeedQualifier } from '../format/seed.ts';
import type { Balance } from '../../weighing/balance.ts';
import type { NodeRow, Properties, RelationshipRow } from './batch.ts';
import { molarMassProperties, qualifierId } from './sourceRows.ts';

/** Words by language as two parallel lists. */
function labelProperties(name: string, labels: readonly Label[]): Properties {
  return {
    [`${name}Languages`]: labels.map(({ language }) => language),
    [`${name}Texts`]: labels.map(({ text }) => text),
  };
}

/** @param human - Whether it is our own species. */
export function conceptRow(concept: JoinedConcept, human: boolean): NodeRow {
  const { id, category, biolinkCategory, labels, molarMass, sources } = concept;
  const properties = {
    orderKey: id,
    category,
    biolinkCategory,
    ...labelProperties('label', labels),
    pluralLanguages: labels.filter(({ plural }) => plural).map(({ language }) => language),
    ...molarMassProperties(molarMass),
    sources,
  };
  return { id, properties: human ? { ...properties, human } : properties };
}

export function predicateRow({
  id,
  role,
  sign,
  direction,
  biolink,
  benefit,
  dose,
  caution,
  kind,
  label,
  pluralLabel,
  inverseLabel,
}: SeedPredicate): NodeRow {
  return {
    id,
    properties: {
      role,
      sign,
      direction,
      biolink: biolink ?? null,
      benefit: benefit ?? null,
      dose: dose ?? null,
      caution: caution ?? null,
      kind: kind ?? null,
      ...labelProperties('label', labelsOfWords(label)),
      ...labelProperties('pluralLabel', labelsOfWords(pluralLabel ?? {})),
      ...labelProperties('inverseLabel', labelsOfWords(inverseLabel ?? {})),
    },
  };
}

export function assertionRow(assertion: WeighedAssertion): NodeRow {
  const { id, subject, predicate, object, role, sign, qualifiers, sources, documents } = assertion;
  return {
    id,
    properties: {
      orderKey: id,
      subject,
      predicate: predicate.id,
      object,
      role,
      sign,
      qualifierKinds: qualifiers.map(({ kind }) => kind),
      qualifierValues: qualifiers.map(({ value }) => value),
      sources,
      documents,
      independentSources: assertion.independentSources,
      asserted: assertion.asserted,
      level: assertion.weighing.level,
      ...balanceProperties(assertion.weighing.balance),
    },
  };
}

/** Most assertions have no lines, and then no lists. */
function balanceProperties({ verdict, voices, notCounted }: Balance): Properties {
  return {
    verdict,
    ...(voices.length > 0 && voiceProperties(voices)),
    ...(notCounted.length > 0 && {
      notCountedReasons: notCounted.map(({ reason }) => reason),
      notCountedCounts: notCounted.map(({ count }) => count),
    }),
  };
}

function voiceProperties(voices: Balance['voices']): Properties {
  return {
    voiceDirections: voices.map(({ direction }) => direction),
    voiceLevels: voices.map(({ level }) => level),
    voiceHuman: voices.map(({ human }) => human),
    voiceCounts: voices.map(({ count }) => count),
  };
}

export function assertionQualifierRows({ id, qualifiers }: WeighedAssertion): RelationshipRow[] {
  return qualifiers.flatMap(({ kind, concept }) =>
    concept === null ? [] : [{ from: id, to: concept, properties: { kind } }],
  );
}

export function linkRow({ from, to, assertion, sign, reversed, sources }: JoinedLink): RelationshipRow {
  return {
    from,
    to,
    properties: {
      assertion: assertion.id,
      predicate: assertion.predicate.id,
      role: assertion.role,
      sign,
      reversed,
      sources,
      documents: assertion.statingDocuments,
      independentSources: assertion.independentSources,
      level: assertion.weighing.supportLevel,
      contested: assertion.weighing.contested,
    },
  };
}

export function bearingRow({ id, assertion, line, notCounted }: Bearing): RelationshipRow {
  const { level, human, voice, includes } = line;
  const counted = notCounted === null;
  return { from: id, to: assertion, properties: { level, human, voice, includes, counted, notCounted } };
}

export function structuralRow({
  from,
  to,
  predicate,
  meaning,
  source,
}: JoinedStructuralLink): RelationshipRow {
  return { from, to, properties: { predicate, meaning, source } };
}

export function mirrorRow({ id, subject, predicate, object }: WeighedAssertion): RelationshipRow {
  return { from: subject, to: object, type: predicate.id, properties: { assertion: id } };
}

export function mechanismRow({ id, title }: JoinedMechanism): NodeRow {
  return { id, properties: { orderKey: id, title } };
}

export function mechanismPartRows({ id, assertions }: JoinedMechanism): RelationshipRow[] {
  return assertions.map((assertion, position) => ({ from: id, to: assertion, properties: { position } }));
}

/** The qualifiers of a claim or line that name a concept, with the joined concept. */
export function qualifierConceptRows(
  owner: 'claim' | 'line',
  { id, qualifiers }: { readonly id: string; readonly qualifiers: readonly SeedQualifier[] },
  joined: (concept: string) => string,
): RelationshipRow[] {
  return qualifiers.flatMap(({ concept }, position) =>
    concept === undefined ? [] : [{ from: qualifierId(owner, id, position), to: joined(concept) }],
  );
}
