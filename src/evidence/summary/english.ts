import type { ClaimCount } from './facts.ts';
import type { SummaryWords } from './summaryWords.ts';

function numbered(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** How many of some claims are of a kind: nothing where none is. */
function partly(all: number, count: number, kind: string): string {
  if (count === 0) return '';
  return all === 1 ? `, ${kind}` : `, ${count === all ? 'all' : count} of them ${kind}`;
}

function makers({ documents, records }: ClaimCount): string {
  const parts = [
    ...(documents > 0 ? [numbered(documents, 'document', 'documents')] : []),
    ...(records > 0 ? [numbered(records, 'record of a dataset', 'records of datasets')] : []),
  ];
  return parts.join(' and ');
}

function said(count: ClaimCount): string {
  const { claims, hedged, combined } = count;
  const kinds = `${partly(claims, hedged, 'hedged')}${partly(claims, combined, 'of a combination with something else')}`;
  return `${makers(count)} in ${numbered(claims, 'claim', 'claims')}${kinds}`;
}

export const ENGLISH: SummaryWords = {
  language: 'en',
  heading: (intervention, condition) => `On ${intervention} for ${condition}.`,
  claims: (asserting, independentSources, denying) => {
    const sources = numbered(independentSources, 'independent source', 'independent sources');
    const parts = [
      asserting.claims === 0
        ? 'no claim of a benefit found in these sources'
        : `a benefit is claimed by ${said(asserting)}; together ${sources}`,
      ...(denying.claims === 0 ? [] : [`denied by ${said(denying)}`]),
    ];
    return `Texts: ${parts.join('; ')}.`;
  },
  studies: (outcome) => `Studies, the intervention by itself – ${outcome}`,
  combination: (statement, outcome) => `Together with something else, “${statement}” – ${outcome}`,
  claimedFor: ({ claims, told }, all) =>
    `Restricted are ${claims} of the ${numbered(all, 'claim', 'claims')} of a benefit – ${told.join('; ')}.`,
  deniedFor: ({ claims, told }, all) =>
    `Restricted are ${claims} of the ${numbered(all, 'denial', 'denials')} – ${told.join('; ')}.`,
  separator: '; ',
  more: (count) => `${numbered(count, 'intervention more is', 'interventions more are')} in \`groups\`.`,
  cautions: 'Cautions stand in `safety`, and belong to this answer.',
  cautionsOfEach: 'Cautions on each are told by `safety`, and belong to this answer.',
};
