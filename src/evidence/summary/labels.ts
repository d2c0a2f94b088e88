import { APPLIES, type Applies } from '../../condition/applies.ts';
import { explainLack } from '../../gap/explanation.ts';
import { isolatedIn } from '../../language/isolation.ts';
import type { BenefitStatement } from '../../predicate/predicate.ts';
import type { ClaimCount, LimitSummary, StatementCount, Restrictions } from './facts.ts';
import type { SummaryWords } from './summaryWords.ts';

/** The labels of a language that has no sentences here. */
interface SummaryLabels {
  readonly inContext: string;
  readonly applies: Readonly<Record<Applies, string>>;
  readonly texts: string;
  readonly benefitClaimed: string;
  readonly denied: string;
  readonly saying: Readonly<Record<BenefitStatement, string>>;
  readonly implied: string;
  readonly hedged: string;
  readonly combined: string;
  readonly documents: string;
  readonly records: string;
  readonly sources: string;
  readonly nothingClaimed: string;
  readonly studies: string;
  readonly caveats: string;
  readonly lack: string;
  readonly combination: string;
  readonly limited: string;
  readonly claimed: string;
  readonly limitNotClaimed: string;
  readonly studiesOfLimit: string;
  readonly claimedFor: string;
  readonly deniedFor: string;
  readonly scoped: string;
  readonly more: string;
  readonly comma: string;
}

/** Words that are labels, with what is said in sentences. */
export function labelled(
  language: string,
  labels: SummaryLabels,
  rest: Pick<SummaryWords, 'separator' | 'cut' | 'cautions' | 'cautionsOfEach'>,
): SummaryWords {
  const number = (count: number) => isolatedIn(language, String(count));
  const tell = (label: string, count: number) => `${label}: ${number(count)}`;
  const countedOf = (count: StatementCount, label: string, saying: readonly string[], combined: number) => {
    const { claims, implied, hedged, documents, records } = count;
    const kinds = [
      ...saying,
      ...(implied > 0 ? [tell(labels.implied, implied)] : []),
      ...(hedged > 0 ? [tell(labels.hedged, hedged)] : []),
      ...(combined > 0 ? [tell(labels.combined, combined)] : []),
    ];
    return [
      kinds.length === 0 ? tell(label, claims) : `${tell(label, claims)} (${kinds.join(labels.comma)})`,
      ...(documents > 0 ? [tell(labels.documents, documents)] : []),
      ...(records > 0 ? [tell(labels.records, records)] : []),
    ].join(labels.comma);
  };
  const counted = (count: ClaimCount, label: string) => {
    const saying = count.saying.map((one) => tell(labels.saying[one.says], one.claims));
    return countedOf(count, label, saying, count.combined);
  };
  const made = (count: string, independentSources: number) =>
    `${count}${labels.comma}${tell(labels.sources, independentSources)}`;
  const limited = (limit: LimitSummary, outcome: string) => {
    const { to, asserting, denying } = limit;
    const parts = [
      asserting.claims === 0
        ? labels.limitNotClaimed
        : made(countedOf(asserting, labels.claimed, [], 0), limit.independentSources),
      ...(denying.claims === 0
        ? []
        : [made(countedOf(denying, labels.denied, [], 0), limit.independentDenials)]),
    ];
    return `${labels.limited} – ${to} – ${parts.join(rest.separator)} – ${labels.studiesOfLimit} – ${outcome}.`;
  };
  const restricted = (label: string, { claims, told }: Restrictions, all: number) =>
    `${label}: ${isolatedIn(language, `${claims}/${all}`)} – ${told.join(rest.separator)}.`;
  return {
    language,
    heading: (intervention, condition) => `${intervention} – ${condition}.`,
    inContext: (count) => {
      const told = APPLIES.map((applies) => tell(labels.applies[applies], count[applies]));
      return `${labels.inContext} – ${told.join(labels.comma)}.`;
    },
    claims: ({ asserting, independentSources, denying, independentDenials }) => {
      const parts = [
        asserting.claims === 0
          ? labels.nothingClaimed
          : made(counted(asserting, labels.benefitClaimed), independentSources),
        ...(denying.claims === 0 ? [] : [made(counted(denying, labels.denied), independentDenials)]),
      ];
      return `${labels.texts} – ${parts.join(rest.separator)}.`;
    },
    studies: (outcome) => `${labels.studies} – ${outcome}.`,
    caveats: (cautions) => `${labels.caveats} – ${cautions.join(' ')}`,
    lack: (lack) => `${labels.lack} – ${explainLack(lack, language)}`,
    combination: (statement, outcome) => `${labels.combination} – ${statement} – ${outcome}.`,
    limited,
    claimedFor: (restrictions, all) => restricted(labels.claimedFor, restrictions, all),
    deniedFor: (restrictions, all) => restricted(labels.deniedFor, restrictions, all),
    scoped: (scopes, all) => restricted(labels.scoped, scopes, all),
    more: (count) => `${tell(labels.more, count)}.`,
    ...rest,
  };
}
