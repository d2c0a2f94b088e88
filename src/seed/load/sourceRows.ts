import { sortedBy } from '../../language/order.ts';
import { curieKey, nameKeys } from '../../name/nameKey.ts';
import type {
  DocumentText,
  Seed,
  SeedConcept,
  SeedDocument,
  SeedQualifier,
  SeedSpan,
  SeedStudy,
} from '../format/seed.ts';
import { webAddress } from '../format/values.ts';
import { labelsOfWords, type Label } from '../join/labels.ts';
import { codePointText, type CodePointText } from '../read/codePoints.ts';
import type { NodeRow, Properties, RelationshipRow } from './batch.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { LoadSource } from './versions.ts';

/** Numbers that sort as text in their own order. */
const padded = (position: number, digits: number) => String(position).padStart(digits, '0');

export function sourceVersionRow({ seed }: LoadSource, version: string): NodeRow {
  const { source, claims, chains } = seed;
  const questions = sortedBy(chains, canonicalJson);
  const { id, name, kind, infores, licence, url, answersByDefault } = source;
  return {
    id: version,
    properties: {
      source: id,
      name,
      kind,
      infores: infores ?? null,
      licence: licence ?? null,
      url: url ?? null,
      answersByDefault,
      claimCount: claims.length,
      chainsFrom: questions.map(({ from }) => from),
      chainsTo: questions.map(({ to }) => to),
    },
  };
}

export function sourceConceptRow({ id, category, biolink, molarMass }: SeedConcept): NodeRow {
  return {
    id,
    properties: { category, biolinkCategory: biolink ?? null, ...molarMassProperties(molarMass ?? null) },
  };
}

/** A molar mass as flat properties. */
export function molarMassProperties(molarMass: SeedConcept['molarMass'] | null): Properties {
  return { molarMass: molarMass?.gramsPerMole ?? null, molarMassBasis: molarMass?.basis ?? null };
}

export function nameRows({ id: concept, names }: SeedConcept, version: string): NodeRow[] {
  return names.map(({ text, language, kind, origin }, position) => ({
    id: `${concept}.${padded(position, 3)}`,
    parent: concept,
    properties: { text, language, kind, origin, ...nameKeys(text, language, version) },
  }));
}

export function xrefRows({ id: concept, xrefs }: SeedConcept): NodeRow[] {
  return xrefs.map(({ curie, label, match, verified }, position) => ({
    id: `${concept}.${padded(position, 3)}`,
    parent: concept,
    properties: { curie, key: curieKey(curie), label: label ?? null, match, verified },
  }));
}

export function documentRow(
  document: SeedDocument,
  source: string,
  root: string,
  state: DocumentText,
): NodeRow {
  const { id, title, language, url, sha256, derivedFrom } = document;
  return {
    id,
    properties: {
      orderKey: id,
      title,
      language,
      url: url ?? null,
      sha256,
      source,
      verification: state.verification,
      text: state.verification === 'VERIFIED' ? state.text : null,
      derivedFrom: derivedFrom ?? null,
      root,
    },
  };
}

export function referenceRows({ id: document, references }: SeedDocument, state: DocumentText): NodeRow[] {
  const text = state.verification === 'VERIFIED' ? codePointText(state.text) : undefined;
  return references.map(({ id, number, url, truncated, span }, position) => ({
    id,
    parent: document,
    properties: { number, url: url ?? addressIn(text, span, truncated), truncated, position },
  }));
}

/** The address that the text itself shows, where it shows a whole one: a seed may leave out what is too long for it. */
function addressIn(text: CodePointText | undefined, span: SeedSpan, truncated: boolean): string | null {
  if (text === undefined || truncated) return null;
  return webAddress.safeParse(text.slice(span)).data ?? null;
}

export function studyRow(study: SeedStudy, source: string): NodeRow {
  const { id, identifiers, dose } = study;
  const verified = (scheme: string) =>
    identifiers.find((identifier) => identifier.scheme === scheme && identifier.verified)?.value ?? null;
  return {
    id,
    properties: {
      orderKey: id,
      source,
      citation: study.citation,
      year: study.year ?? null,
      doi: verified('doi'),
      pmid: verified('pmid'),
      identifierSchemes: identifiers.map(({ scheme }) => scheme),
      identifierValues: identifiers.map(({ value }) => value),
      identifierVerified: identifiers.map(({ verified }) => verified),
      design: study.design,
      controlled: study.controlled ?? null,
      randomised: study.randomised ?? null,
      arms: study.arms,
      participants: study.participants ?? null,
      population: study.population ?? null,
      doseMin: dose?.min ?? null,
      doseMax: dose?.max ?? null,
      doseUnit: dose?.unit ?? null,
      dosePerTime: dose?.perTime ?? null,
      doseApproximate: dose?.approximate ?? null,
      form: study.form ?? null,
      duration: study.duration ?? null,
      standing: study.standing,
      standingSince: study.standingSince ?? null,
      identification: study.identification,
      layer: study.layer,
    },
  };
}

export function relationshipRows(from: string, to: readonly string[]): RelationshipRow[] {
  return to.map((id) => ({ from, to: id }));
}

/** The id of a claim's or line's qualifier at a position from 0. */
export function qualifierId(owner: 'claim' | 'line', id: string, position: number): string {
  return `${owner}.${id}.${padded(position, 2)}`;
}

/** How to turn the qualifiers of claims or lines into nodes, with what their values are in the source's languages. */
export function qualifierRowMaker(
  owner: 'claim' | 'line',
  { words }: Seed,
): (row: { readonly id: string; readonly qualifiers: readonly SeedQualifier[] }) => NodeRow[] {
  const labels = new Map(words.map((entry) => [entry['en'], labelsOfWords(entry)]));
  return ({ id, qualifiers }) =>
    qualifiers.map((qualifier, position) => ({
      id: qualifierId(owner, id, position),
      parent: id,
      properties: {
        ...qualifierProperties(qualifier, position),
        ...wordingProperties(labels.get(qualifier.value) ?? []),
      },
    }));
}

function wordingProperties(labels: readonly Label[]): Properties {
  return {
    labelLanguages: labels.map(({ language }) => language),
    labelTexts: labels.map(({ text }) => text),
  };
}

function qualifierProperties(
  { kind, value, exclusive, amount, basis }: SeedQualifier,
  position: number,
): Properties {
  return {
    kind,
    value,
    exclusive,
    position,
    min: amount?.min ?? null,
    max: amount?.max ?? null,
    unit: amount?.unit ?? null,
    perTime: amount?.perTime ?? null,
    approximate: amount?.approximate ?? null,
    basis: basis ?? null,
  };
}
