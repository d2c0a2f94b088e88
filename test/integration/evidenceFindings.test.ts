import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { StructuralLink } from '../../src/concept/kin.ts';
import { reportEvidence } from '../../src/evidence/evidence.loader.ts';
import type { EvidenceReport, Finding, QualifierMatch } from '../../src/evidence/evidence.ts';
import {
  claimCountOf,
  claimsOf,
  evidenceLineCountOf,
  evidenceLinesOf,
} from '../../src/evidence/finding.loader.ts';
import { findingOutcome, groupOutcome, type Outcome } from '../../src/evidence/weighing.loader.ts';
import { openGraph, type GraphClient } from '../../src/graph/client.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { createLog } from '../../src/log.ts';
import type { Operation } from '../../src/release/operation.ts';
import {
  everyFinding,
  type EvidenceGraph,
  type EvidenceQuestion,
  type PlainFinding,
  type PlainReport,
} from '../support/everyFinding.ts';
import { eraseEvidence, operationOnEvidence, writeEvidence } from '../support/handmadeEvidence.ts';
import type { PlainOutcome } from '../support/plainOutcome.ts';
import { randomEvidence, randomEvidenceQuestion } from '../support/randomEvidence.ts';

let client: GraphClient;
const written: string[] = [];

beforeAll(async () => {
  client = openGraph(inject('database'), 60_000, createLog('silent'));
  await ensureConstraints(client);
});
afterEach(async () => {
  for (const version of written.splice(0)) await eraseEvidence(client, version);
});
afterAll(() => client.close());

async function write(graph: EvidenceGraph): Promise<Operation> {
  const version = `evidencetest${crypto.randomUUID().replaceAll('-', '')}`;
  written.push(version);
  await writeEvidence(client, version, graph);
  return operationOnEvidence(client, version);
}

async function ask(operation: Operation, { condition, intervention, sources }: EvidenceQuestion) {
  return reportEvidence(operation, { condition, intervention, sources });
}

async function plain(operation: Operation, { groups, gaps }: EvidenceReport): Promise<PlainReport> {
  return {
    groups: await Promise.all(
      groups.map(async (group) => ({
        intervention: group.intervention,
        ...plainOutcome(await groupOutcome(operation, group)),
        findings: await Promise.all(group.findings.map((finding) => plainFinding(operation, finding))),
      })),
    ),
    gaps: (await gaps()).map((gap) =>
      gap.reason === 'UNKNOWN_CONCEPT'
        ? `${gap.reason} ${gap.asked}`
        : 'misplaced' in gap
          ? `MISPLACED ${gap.concepts.join(' ')} for ${gap.misplaced.meant.join(' ')}`
          : [
              `${gap.reason} ${gap.concepts.join(' ')}`,
              ...('isBeside' in gap ? [' beside'] : []),
              ...('under' in gap ? [` under ${gap.under.join(' ')}`] : []),
              ...(gap.reason === 'GIVEN_AS_FORM'
                ? [`: ${gap.studied} (${gap.retracted} retracted) and ${gap.claims}`]
                : []),
            ].join(''),
    ),
  };
}

function plainOutcome({ balance: { verdict }, level }: Outcome): PlainOutcome {
  return { verdict, level };
}

async function plainFinding(operation: Operation, finding: Finding): Promise<PlainFinding> {
  const { assertion, match, via } = finding;
  const [claims, lines, claimCount, lineCount] = await Promise.all([
    claimsOf(operation, finding),
    evidenceLinesOf(operation, finding),
    claimCountOf(operation, finding),
    evidenceLineCountOf(operation, finding),
  ]);
  expect([claimCount, lineCount]).toEqual([claims.length, lines.length]);
  return {
    assertion,
    matchedBy: match === null ? null : `${match.kind}=${match.concept}`,
    claims: claims.map(({ id }) => id),
    lines: lines.map(({ id }) => id),
    distance: via.length,
    ...plainOutcome(await findingOutcome(operation, finding)),
  };
}

/** Whether each link of `via` is one of the graph, and they lead from the subject and what matched to what was asked for. */
function leads(
  graph: EvidenceGraph,
  { assertion, match, via }: Finding,
  intervention: string,
  condition: string,
) {
  const about = graph.assertions.find(({ id }) => id === assertion);
  const links = [...graph.kin, ...graph.conditions].map((pair) => pair.join());
  if (!via.every(({ concept, of }) => links.includes([concept, of].join()))) return false;
  const rest = [...via];
  let place = about?.subject;
  for (; place !== intervention; place = rest.shift()?.of) if (rest[0]?.concept !== place) return false;
  place = match?.concept ?? about?.object;
  for (; place !== condition; place = rest.shift()?.of) if (rest[0]?.concept !== place) return false;
  return rest.length === 0;
}

/** Whether a link is to what others than the people of a match have. */
function isOfOthers({ concept, predicate }: StructuralLink, match: QualifierMatch): boolean {
  return predicate === 'HAS_IT' && concept !== match.concept;
}

test('of any graph the findings are those that are found by looking at everything', async () => {
  const seen = { groups: 0, byQualifier: 0, inherited: 0, limited: 0, far: 0, gaps: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(
      randomEvidence,
      fc.array(randomEvidenceQuestion, { minLength: 8, maxLength: 8 }),
      async (graph, questions) => {
        const operation = await write(graph);
        const reports = await Promise.all(questions.map((question) => ask(operation, question)));
        for (const [index, question] of questions.entries()) {
          const report = reports[index];
          if (report === undefined) throw new Error('a question had no answer');
          const found = await plain(operation, report);
          expect(found).toEqual(everyFinding(graph, question));
          expect(report).toMatchObject({ truncated: false, omittedFindings: 0, omittedGroups: 0 });
          for (const { intervention, findings } of report.groups) {
            for (const finding of findings) {
              expect(leads(graph, finding, intervention, question.condition)).toBe(true);
            }
          }
          const findings = found.groups.flatMap((group) => group.findings);
          seen.groups += found.groups.length > 1 ? 1 : 0;
          seen.byQualifier += findings.filter(({ matchedBy }) => matchedBy !== null).length;
          seen.inherited += report.groups
            .flatMap((group) => group.findings)
            .filter(({ match, via }) => match !== null && via.some((link) => isOfOthers(link, match))).length;
          seen.limited += report.groups
            .flatMap((group) => group.findings)
            .filter(({ concepts }) => concepts).length;
          seen.far += findings.filter(({ distance }) => distance > 2).length;
          for (const gap of found.gaps) {
            const how = [' under', ' beside'].filter((word) => gap.includes(word)).join('');
            seen.gaps.add(`${gap.split(' ')[0]}${how}`);
          }
        }
        for (const version of written.splice(0)) await eraseEvidence(client, version);
      },
    ),
    { numRuns: 60 },
  );
  // The graphs were such that every rule had something to do.
  const { gaps, ...counts } = seen;
  expect(Object.entries(counts).filter(([, count]) => count < 10)).toEqual([]);
  expect([...gaps].sort()).toEqual([
    'COMBINATION_ONLY',
    'COMBINATION_ONLY under',
    'GIVEN_AS_FORM under',
    'MISPLACED',
    'NONE_FOUND_IN_SOURCES',
    'NOT_MENTIONED',
    'NO_HUMAN_EVIDENCE',
    'SOURCE_EXCLUDED',
    'SOURCE_EXCLUDED beside',
    'STATEMENT_ONLY',
  ]);
}, 240_000);
