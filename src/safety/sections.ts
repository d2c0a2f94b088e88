import { probeFor, tiesVia, type Inquiry, type Probe, type Tie } from '../inquiry/inquiry.ts';
import type { GapSubject } from '../gap/gap.ts';
import type { Reach } from './reach.ts';

/** The sections of a safety report that hold findings, in its order. */
export const FINDING_SECTIONS = [
  'SIDE_EFFECTS',
  'OVERDOSE',
  'CONTRAINDICATIONS',
  'PRECAUTIONS',
  'INTERACTIONS',
  'MITIGATIONS',
] as const satisfies readonly GapSubject[];
export type FindingSection = (typeof FINDING_SECTIONS)[number];

/** Where each section of a report looks for its assertions. */
const PROBES: Readonly<Record<FindingSection, (reach: Reach, sources: readonly string[]) => Probe[]>> = {
  SIDE_EFFECTS: ({ whole }) => [probeFor('SUBJECT', tiesVia(whole), 'HARM')],
  CONTRAINDICATIONS: ({ whole }) => [probeFor('SUBJECT', tiesVia(whole), 'CONTRAINDICATION')],
  PRECAUTIONS: ({ whole }) => [probeFor('SUBJECT', tiesVia(whole), 'ADVICE')],
  INTERACTIONS: ({ whole }) => [
    probeFor('SUBJECT', tiesVia(whole), 'INTERACTION'),
    probeFor('OBJECT', tiesVia(whole), 'INTERACTION'),
  ],
  OVERDOSE: overdoseProbes,
  MITIGATIONS: mitigationProbes,
};

/** What a section of a report asks. */
export function inquiryOf(section: FindingSection, reach: Reach, sources: readonly string[]): Inquiry {
  const isComplete = reach.isComplete && (section !== 'MITIGATIONS' || reach.hasAllHarms);
  return { probes: PROBES[section](reach, sources), sources, isComplete };
}

/** Effects of an excess, and of what is kin and causes one. */
function overdoseProbes({ excesses, kin, causes }: Reach, sources: readonly string[]): Probe[] {
  const tiesOfCauses = (isShown: boolean) => {
    const wanted = causes.filter((cause) => isShown === cause.sources.some((id) => sources.includes(id)));
    const byConcept = Map.groupBy(wanted, ({ concept }) => concept);
    return new Map(
      [...byConcept].map(([concept, found]): [string, Tie] => [
        concept,
        { via: kin.get(concept) ?? [], through: found.map(({ assertion }) => assertion).sort() },
      ]),
    );
  };
  return [
    ...effectProbes(tiesVia(excesses), true),
    ...effectProbes(tiesOfCauses(true), true),
    ...effectProbes(tiesOfCauses(false), false),
  ];
}

/** What something brings about: the object, or the subject where the predicate names the effect first. */
function effectProbes(ties: ReadonlyMap<string, Tie>, isShown: boolean): Probe[] {
  return [
    { ...probeFor('SUBJECT', ties, 'CAUSAL'), reversed: false, isShown },
    { ...probeFor('OBJECT', ties, 'CAUSAL'), reversed: true, isShown },
  ];
}

/** What makes a harm of the whole less: the whole, a dose of it, or what the document that says so says of the whole. */
function mitigationProbes({ whole, doses, traits, harms }: Reach, sources: readonly string[]): Probe[] {
  const tiesOfTraits = (isShown: boolean) => {
    const wanted = traits.filter((trait) => isShown === trait.sources.some((id) => sources.includes(id)));
    const byMitigation = Map.groupBy(wanted, ({ mitigation }) => mitigation);
    return new Map(
      [...byMitigation].map(([mitigation, found]): [string, Tie] => {
        const ordered = found.toSorted((left, right) => (left.assertion < right.assertion ? -1 : 1));
        const via = ordered.flatMap(({ concept }) => whole.get(concept) ?? []);
        return [mitigation, { via, through: ordered.map(({ assertion }) => assertion) }];
      }),
    );
  };
  const subjects = [...whole, ...[...doses].filter(([id]) => !whole.has(id))];
  const mitigating = { tells: 'SUBJECT', reversed: null, role: 'MITIGATION', objects: harms } as const;
  return [
    { ...mitigating, by: 'SUBJECT', ties: tiesVia(subjects), isShown: true },
    { ...mitigating, by: 'ID', ties: tiesOfTraits(true), isShown: true },
    { ...mitigating, by: 'ID', ties: tiesOfTraits(false), isShown: false },
  ];
}
