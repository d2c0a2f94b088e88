/** What kind of thing a concept is. */
export const CONCEPT_CATEGORIES = [
  'SUPPLEMENT',
  'CONDITION',
  'SYMPTOM',
  'MECHANISM',
  'FOOD',
  'DRUG',
  'DOSAGE_FORM',
  'POPULATION',
  'ANATOMY',
  'ORGANISATION',
  'PUBLICATION',
  'PROTEIN',
  'GENE',
  'PATHWAY',
  'CELL',
  'ORGANISM',
  'CHEMICAL',
  'OTHER',
] as const;
export type ConceptCategory = (typeof CONCEPT_CATEGORIES)[number];

/** How a name stands to its concept: the one to show, another name, or words by which a text refers to it. */
export const NAME_KINDS = ['PREFERRED', 'SYNONYM', 'MENTION'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Who gave a name: a source's text, or an editor where the texts have none. */
export const NAME_ORIGINS = ['SOURCE', 'EDITOR'] as const;

/** How a concept of an ontology stands to ours, after SKOS mapping relations. */
export const MATCH_KINDS = ['EXACT', 'CLOSE', 'BROAD', 'NARROW'] as const;
