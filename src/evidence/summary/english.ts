import { explainLack } from '../../gap/explanation.ts';
import type { BenefitStatement } from '../../predicate/predicate.ts';
import type { ClaimCount, LimitSummary, StatementCount } from './facts.ts';
import type { SummaryWords } from './summaryWords.ts';

function numbered(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** How many of some claims are of a kind: nothing where none is. */
function partly(all: number, count: number, kind: string): string {
  if (count === 0) return '';
  return all === 1 ? `, ${kind}` : `, ${count === all ? 'all' : count} of them ${kind}`;
}

function makers({ documents, records }: StatementCount): string {
  const parts = [
    ...(documents > 0 ? [numbered(documents, 'document', 'documents')] : []),
    ...(records > 0 ? [numbered(records, 'record of a dataset', 'records of datasets')] : []),
  ];
  return parts.join(' and ');
}

const SAYING: Readonly<Record<BenefitStatement, string>> = {
  EFFECT: 'that it helps',
  USE: 'that it is used',
  STUDY: 'that it is studied',
  MODEL: 'that it helps in models',
};

function contents({ saying }: ClaimCount): string {
  const [only, ...others] = saying;
  if (only !== undefined && others.length === 0) return `(${SAYING[only.says]})`;
  return `(${saying.map(({ says, claims }) => `${claims} ${SAYING[says]}`).join(', ')})`;
}

function made(count: StatementCount): string {
  return `${makers(count)} in ${numbered(count.claims, 'claim', 'claims')}`;
}

function manner({ claims, implied, hedged }: StatementCount): string {
  return `${partly(claims, implied, 'implied')}${partly(claims, hedged, 'hedged')}`;
}

function said(count: ClaimCount): string {
  const combined = partly(count.claims, count.combined, 'of a combination with something else');
  return `${made(count)} ${contents(count)}${manner(count)}${combined}`;
}

function together(independentSources: number): string {
  return `together ${numbered(independentSources, 'independent source', 'independent sources')}`;
}

function limited(limit: LimitSummary, outcome: string): string {
  const { to, asserting, denying } = limit;
  const by =
    asserting.claims === 0
      ? 'claimed by none found in these sources'
      : `claimed by ${made(asserting)}${manner(asserting)}; ${together(limit.independentSources)}`;
  const against =
    denying.claims === 0
      ? ''
      : `; denied by ${made(denying)}${manner(denying)}; ${together(limit.independentDenials)}`;
  return `That the benefit is limited to ${to}: ${by}${against}. Studies of that limit – ${outcome}`;
}

export const ENGLISH: SummaryWords = {
  language: 'en',
  heading: (intervention, condition) => `On ${intervention} for ${condition}.`,
  inContext: ({ HOLDS, DOES_NOT_HOLD, UNKNOWN }) => {
    const all = numbered(HOLDS + DOES_NOT_HOLD + UNKNOWN, 'finding', 'findings');
    return `In the context asked about, of ${all} – holds: ${HOLDS}, does not hold: ${DOES_NOT_HOLD}, unknown: ${UNKNOWN}.`;
  },
  claims: ({ asserting, independentSources, denying, independentDenials }) => {
    const parts = [
      asserting.claims === 0
        ? 'none that speaks for it found in these sources'
        : `claimed by ${said(asserting)}; ${together(independentSources)}`,
      ...(denying.claims === 0 ? [] : [`denied by ${said(denying)}; ${together(independentDenials)}`]),
    ];
    return `Texts: ${parts.join('; ')}.`;
  },
  studies: (outcome) => `Studies, the intervention by itself – ${outcome}`,
  caveats: (cautions) => `To be kept in mind – ${cautions.join(' ')}`,
  lack: (lack) => `What is lacking – ${explainLack(lack, 'en')}`,
  combination: (statement, outcome) => `Together with something else, “${statement}” – ${outcome}`,
  limited,
  claimedFor: ({ claims, told }, all) =>
    `Restricted: ${claims} of ${numbered(all, 'claim', 'claims')} for it – ${told.join('; ')}.`,
  deniedFor: ({ claims, told }, all) =>
    `Restricted: ${claims} of ${numbered(all, 'denial', 'denials')} – ${told.join('; ')}.`,
  scoped: ({ claims, told }, all) =>
    `How widely it is meant: said in ${claims} of ${numbered(all, 'claim', 'claims')} – ${told.join('; ')}.`,
  separator: '; ',
  more: (count) => `${numbered(count, 'intervention more is', 'interventions more are')} in \`groups\`.`,
  cut: 'There is or may be more than is counted or told here; numbers are the least there are.',
  cautions: 'What is cautioned, or that nothing was found, stands in `safety`, and belongs to this answer.',
  cautionsOfEach:
    'What is cautioned on each, or that nothing was found, is told by `safety`, and belongs to this answer.',
};
