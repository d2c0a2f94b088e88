import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Applicability as ApplicabilitySource, DimensionVerdict as DimensionVerdictSource } from '../condition/condition.ts';
import type { StoredAssertion as StoredAssertionSource } from '../assertion/assertion.queries.ts';
import type { AssertionPage as AssertionPageSource } from '../assertion/assertionList.loader.ts';
import type { RemarkedBalance as RemarkedBalanceSource } from '../weighing/remarks.ts';
import type { Caveat as CaveatSource } from '../caveat/caveat.ts';
import type { FoundChain as FoundChainSource } from '../chain/foundChain.ts';
import type { ChainPage as ChainPageSource } from '../chain/chain.loader.ts';
import type { ChainEffect as ChainEffectSource } from '../chain/effect.ts';
import type { PlacedStep as PlacedStepSource } from '../chain/chain.ts';
import type { StoredClaim as StoredClaimSource } from '../claim/claim.queries.ts';
import type { ClaimPage as ClaimPageSource } from '../claim/claimList.loader.ts';
import type { ComparedPair as ComparedPairSource, Comparison as ComparisonSource } from '../comparison/comparison.loader.ts';
import type { StoredConcept as StoredConceptSource } from '../concept/concept.queries.ts';
import type { ConceptPage as ConceptPageSource } from '../concept/concept.loader.ts';
import type { FoundDifference as FoundDifferenceSource } from '../comparison/difference.loader.ts';
import type { ShownDisagreement as ShownDisagreementSource, DisagreementPage as DisagreementPageSource } from '../comparison/disagreement.loader.ts';
import type { StoredDocument as StoredDocumentSource, StoredReference as StoredReferenceSource } from '../document/document.queries.ts';
import type { DocumentPage as DocumentPageSource } from '../document/document.loader.ts';
import type { DoseFinding as DoseFindingSource } from '../safety/dose.ts';
import type { StoredEvidenceLine as StoredEvidenceLineSource } from '../study/evidenceLine.queries.ts';
import type { EvidenceLinePage as EvidenceLinePageSource } from '../study/evidenceLine.loader.ts';
import type { EvidenceReport as EvidenceReportSource, AskedFinding as AskedFindingSource, AskedGroup as AskedGroupSource } from '../evidence/evidence.ts';
import type { ConceptFinding as ConceptFindingSource } from '../inquiry/conceptFinding.ts';
import type { FoodSourceReport as FoodSourceReportSource } from '../food/food.loader.ts';
import type { ToldGap as ToldGapSource } from '../gap/gap.ts';
import type { HiddenNeighbours as HiddenNeighboursSource } from '../neighbourhood/neighbourhood.ts';
import type { StoredMechanism as StoredMechanismSource } from '../mechanism/mechanism.queries.ts';
import type { Neighbourhood as NeighbourhoodSource } from '../neighbourhood/neighbourhood.loader.ts';
import type { PageInfo as PageInfoSource } from '../paging/connection.ts';
import type { Passage as PassageSource } from '../claim/passage.ts';
import type { StoredPredicate as StoredPredicateSource } from '../predicate/predicate.queries.ts';
import type { Qualifier as QualifierSource } from '../claim/qualifier.ts';
import type { CurrentRelease as CurrentReleaseSource } from '../release/release.ts';
import type { SafetyFinding as SafetyFindingSource } from '../safety/findingApplies.ts';
import type { SafetyReport as SafetyReportSource } from '../safety/safety.loader.ts';
import type { SearchPage as SearchPageSource, SearchEdge as SearchEdgeSource } from '../search/search.loader.ts';
import type { StoredSource as StoredSourceSource } from '../source/source.queries.ts';
import type { SourceRecord as SourceRecordSource } from '../claim/claimRecord.ts';
import type { StructuralLink as StructuralLinkSource } from '../concept/kin.ts';
import type { StoredStudy as StoredStudySource } from '../study/study.queries.ts';
import type { StudyPage as StudyPageSource } from '../study/study.loader.ts';
import type { UnpairedDifference as UnpairedDifferenceSource } from '../comparison/unpairedDifference.ts';
import type { LimitComparison as LimitComparisonSource } from '../safety/limitComparison.ts';
import type { Operation } from '../release/operation.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A compact identifier: a prefix, a colon and the local part, such as `CHEBI:18420`. */
  Curie: { input: string; output: string; }
  /** A point in time in UTC, ISO 8601, such as `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** Any value of JSON, as it was imported: an object, a list, text, a number, true, false or null. */
  JSON: { input: unknown; output: unknown; }
  /** A BCP-47 language tag, such as `en`, `ar` or `da-DK`; as input, its case does not matter. */
  LanguageTag: { input: string; output: string; }
  /** An absolute address of the web. */
  URL: { input: string; output: string; }
};

/** A quantity or a range of one. `min` equals `max` where one number is given; one of them is null where the range is open. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** Whether the text gives it as about so much. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The most, in `unit`; 0 or more. Null where the range has no upper end. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The least, in `unit`; 0 or more. Null where the range has no lower end. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Per which time: a UCUM unit of time, such as `d` for a day. Null where the amount is not per time, or no time is stated. */
  readonly perTime?: Maybe<Scalars['String']['output']>;
  /** Unit as a UCUM code, such as `mg`. */
  readonly unit: Scalars['String']['output'];
};

/** An amount that is taken. */
export type AmountInput = {
  /**
   * What the amount counts: all intake, or what supplements give. It is looked at where a safety report holds the amount against
   * upper limits, and nowhere else. Null and UNSTATED: it is not said.
   */
  readonly basis?: InputMaybe<DoseBasis>;
  /**
   * Per which time: a UCUM unit of time, such as `d` for a day. Without it the amount is what is taken, unless `unit` is per
   * time. An amount per time and one that is not cannot be compared.
   */
  readonly perTime?: InputMaybe<Scalars['String']['input']>;
  /**
   * UCUM code of a mass, an amount of substance, equivalents or arbitrary units, such as `mg`, `mmol`, `meq` or `[IU]`; by body
   * weight if need be, such as `mg/kg`. May be per time, such as `mg/d`. A volume is an error: it does not say how much of a
   * substance is in it. So is a mass of more than a kilogram, such as `Mg`, which is a megagram in UCUM: milligrams are `mg`.
   */
  readonly unit: Scalars['String']['input'];
  /** How much, in `unit`: greater than 0, at most 1,000,000,000. */
  readonly value: Scalars['Float']['input'];
};

/** Whether a claim holds for a context. */
export type Applicability = {
  readonly __typename?: 'Applicability';
  /** DOES_NOT_HOLD where one dimension says so, HOLDS where all say so, else UNKNOWN. */
  readonly applies: Applies;
  /** One verdict for each field of the context that was given: population, species, dose, form, route, in this order. */
  readonly dimensions: ReadonlyArray<DimensionVerdict>;
};

/** Whether something holds for a context. */
export type Applies =
  /** A restriction is one that the context cannot meet, such as another species. */
  | 'DOES_NOT_HOLD'
  /** Every restriction that was asked about is met. */
  | 'HOLDS'
  /** Neither can be told: the claim is silent, or names something that cannot be compared with the context. */
  | 'UNKNOWN';

/**
 * What could be true or false in the world, whoever says it. It is never negated: a denial is the stance of a claim, or the
 * direction of an evidence line. It has at least one claim or one evidence line.
 */
export type Assertion = {
  readonly __typename?: 'Assertion';
  /** What the evidence lines on it come to. */
  readonly balance: Balance;
  /** The claims that state or deny it, ordered by document and place; those of datasets by id. */
  readonly claims: ClaimConnection;
  /** What studies say about it, ordered by the lines' ids. */
  readonly evidence: EvidenceLineConnection;
  /**
   * `subject.PREDICATE.object`, then `;KIND=value` for each identity qualifier in alphabetical order, where the value is the id
   * of the concept named, if any.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How many independent voices state it, over the whole release: documents that descend from one another count once, a dataset
   * counts once. 0 where nobody states it, such as where it is only denied or only studied.
   */
  readonly independentSources: Scalars['Int']['output'];
  /**
   * The best level of evidence that bears on it, whatever the direction, over the whole release: of its lines that count, and of
   * those that only leave the tally since another line of the same voice counts or a review includes them. STATEMENT_ONLY where there are none.
   */
  readonly level: EvidenceLevel;
  /** The concept on its other side. */
  readonly object: Concept;
  /** What it says of the two. */
  readonly predicate: Predicate;
  /**
   * The qualifiers that tell it from other assertions with the same subject, predicate and object: kinds COMBINATION, DIRECTION
   * and DISEASE_CONTEXT. Ordered by kind, then value; empty for most.
   */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** What more of the subject does to the object: its direction qualifier says so, else its predicate. */
  readonly sign: Sign;
  /**
   * What the assertion says, in words: something that is true or false, and no more than that. In English a phrase; in other
   * languages the names of its parts. Where the language is written from right to left, names and numbers are isolated.
   */
  readonly statement: Scalars['String']['output'];
  /** The language of `statement`: the one wanted, or English where a part has no words in it. */
  readonly statementLanguage: Scalars['LanguageTag']['output'];
  /** The concept that the assertion is about. */
  readonly subject: Concept;
};


/**
 * What could be true or false in the world, whoever says it. It is never negated: a denial is the stance of a claim, or the
 * direction of an evidence line. It has at least one claim or one evidence line.
 */
export type AssertionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What could be true or false in the world, whoever says it. It is never negated: a denial is the stance of a claim, or the
 * direction of an evidence line. It has at least one claim or one evidence line.
 */
export type AssertionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What could be true or false in the world, whoever says it. It is never negated: a denial is the stance of a claim, or the
 * direction of an evidence line. It has at least one claim or one evidence line.
 */
export type AssertionStatementArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/**
 * What could be true or false in the world, whoever says it. It is never negated: a denial is the stance of a claim, or the
 * direction of an evidence line. It has at least one claim or one evidence line.
 */
export type AssertionStatementLanguageArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of a list of assertions. */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The assertions of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The assertions of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many assertions the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One assertion of a page. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** Marks this place in a list of assertions, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The assertion. */
  readonly node: Assertion;
};

/** Which assertions are wanted. All conditions that are given must hold. An id that names nothing is an error. */
export type AssertionFilter = {
  /** The subject or the object is this concept: an id as in `concept(id:)`. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** One of these documents states or denies it: ids of `Document`, 1 to 100. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Whether kin of `subject`, `object` and `concept` stand in for them: everything that is a subclass, form or manifestation
   * of the one named, the nearest 10,000.
   */
  readonly includeKin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its level of evidence is at least as good as this one. */
  readonly leastLevel?: InputMaybe<EvidenceLevel>;
  /** The object is this concept: an id as in `concept(id:)`. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** The predicate is one of these: ids of `Predicate`, 1 to 100. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The predicate has one of these roles. At least one. */
  readonly roles?: InputMaybe<ReadonlyArray<PredicateRole>>;
  /**
   * One of these sources makes a claim on it or holds evidence for it: ids of `Source`, 1 to 100. Without it, the sources that
   * answer by default.
   */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The subject is this concept: an id as in `concept(id:)`. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Its balance has one of these verdicts. At least one. */
  readonly verdicts?: InputMaybe<ReadonlyArray<BalanceVerdict>>;
};

/** What the evidence lines on something come to, over the whole release: which sources are shown makes no difference. */
export type Balance = {
  readonly __typename?: 'Balance';
  /**
   * What counts, what does not, and what follows: one sentence in English, labels with numbers in the other languages. Of a group also
   * whether what decides is on kinds of the condition or of the intervention only, at most 10 of each. Then in whom the studies that
   * count were done, at most 10 descriptions, and how many of them say so. No advice.
   */
  readonly explanation: Scalars['String']['output'];
  /** Voices in people. */
  readonly human: Tally;
  /** Voices in animals or in a laboratory. */
  readonly nonHuman: Tally;
  /** Whether the verdict rests on evidence, and none of it is in people. Never so about benefit and harm. */
  readonly nonHumanOnly: Scalars['Boolean']['output'];
  /** How many lines are shown and not counted: 0 or more. Each tells why. */
  readonly notCounted: Scalars['Int']['output'];
  /** What the lines come to. About benefit and harm only lines in people decide, about everything else all lines. */
  readonly verdict: BalanceVerdict;
};


/** What the evidence lines on something come to, over the whole release: which sources are shown makes no difference. */
export type BalanceExplanationArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What the evidence lines that count come to. It says what studies found, not what one should do. */
export type BalanceVerdict =
  /** Some speak for it; others speak for the opposite or found no effect. */
  | 'CONFLICTING'
  /** They speak for the opposite, and none speaks for it. */
  | 'DISPUTED'
  /** They found no effect, and none speaks for it or for the opposite. */
  | 'NO_EFFECT'
  /** They speak for it; what is unclear, if anything is, is of no higher level of evidence. */
  | 'SUPPORTED'
  /** They do not decide, or evidence that does not decide is of a higher level than what speaks for it. */
  | 'UNCLEAR'
  /** No line counts, or for benefit and harm none that is in people. */
  | 'UNTESTED';

/** Which way a chain of effects walks a predicate. */
export type CausalDirection =
  /** From subject to object. */
  | 'FORWARD'
  /** Not in one direction: a chain walks it both ways if it is a correlation, else not at all. */
  | 'NONE'
  /** From object to subject. */
  | 'REVERSE';

/**
 * A caution that goes with something, by rule: the same claims and studies always give the same. What has none is not therefore
 * certain.
 */
export type Caveat = {
  readonly __typename?: 'Caveat';
  /**
   * The claims that it comes from, of the sources shown, of ABOVE_UPPER_LIMIT over the whole release; ordered by link, then by
   * document and place; at most the first 100. Empty where it does not come from claims.
   */
  readonly claims: ReadonlyArray<Claim>;
  /** What it is about. */
  readonly kind: CaveatKind;
  /**
   * Those to whom a benefit is said to be limited, each once and ordered by the assertion that says so; at most the first 100, whom
   * `text` names too. Empty where nothing limits it, and of every kind but ONLY_IF.
   */
  readonly limitedTo: ReadonlyArray<Concept>;
  /** The places of the links that it is about, counted from 1. Empty where it is about the whole. */
  readonly links: ReadonlyArray<Scalars['Int']['output']>;
  /**
   * The studies that it comes from, over the whole release, ordered by link, then by evidence line; at most the first 100. Empty
   * where it does not come from studies.
   */
  readonly studies: ReadonlyArray<Study>;
  /**
   * The caution in one sentence, which names the links of a chain by their places, those to whom a benefit is limited, and
   * those whom upper limits are for that an amount lies above.
   */
  readonly text: Scalars['String']['output'];
};


/**
 * A caution that goes with something, by rule: the same claims and studies always give the same. What has none is not therefore
 * certain.
 */
export type CaveatTextArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What a caution is about. */
export type CaveatKind =
  /**
   * The amount lies above an upper limit that claims or studies of the whole release, also of sources that are not shown, give for the
   * same substance, counted in the same way or over all intake, in a time: they are named, and `text` names whom the limits are for.
   * Where both the amount and a limit name people, only if those of one are among those of the other. No advice.
   */
  | 'ABOVE_UPPER_LIMIT'
  /**
   * The evidence that supports it is from animals or a laboratory; or no evidence supports it, and every claim restricts it to
   * another species.
   */
  | 'ANIMAL'
  /** It is not said whether the amount counts all intake or supplements only. */
  | 'BASIS_UNSTATED'
  /**
   * A study that counts, or that a claim cites, or that gave an amount, was not named by the text that speaks of it, and is only
   * thought to be the one meant.
   */
  | 'CANDIDATE_STUDY'
  /** It is about something together with something else, and says nothing of either by itself. */
  | 'COMBINATION'
  /** No single document states every link of the chain. */
  | 'COMPOSED'
  /** Of an amount: the editors who published a study that gave it have expressed a concern about that study, which does not count. */
  | 'CONCERN'
  /**
   * Evidence that can count disputes it or found no effect; of an amount other than a studied one, also evidence that is indirect or
   * has no level, as an authority's value has none.
   */
  | 'CONTESTED'
  /**
   * Of a link of a chain: a claim of the sources shown denies it. The link is there since another claims it, or evidence supports
   * it. `claims` names those that deny it.
   */
  | 'DENIED'
  /** A link says that something is a feature of something, which is not to say that it causes it. */
  | 'FEATURE_NOT_CAUSE'
  /**
   * Of a link of a chain: a claim hedges it, such as that it may be so or is the word of others; none of the sources shown claims it
   * without a hedge or a qualifier of kind SCOPE, and no evidence that can count supports it. Nothing is said of a link with more
   * than 999 claims.
   */
  | 'HEDGED'
  /** Only one independent source claims it: texts that descend from one another are one. */
  | 'ONE_SOURCE'
  /**
   * A claim says that it holds only for some, only in an amount or form, or only under a condition; or a claim, or evidence that can
   * count, says that the benefit which the finding tells comes to some only: `limitedTo` names them.
   */
  | 'ONLY_IF'
  /**
   * The assertion is about those who have a certain disease, which is part of what it is: a qualifier of kind DISEASE_CONTEXT of its own.
   * It says nothing of others. Not told of a finding that `matchedBy` says to be found by this qualifier, and of an amount only where
   * every assertion that gives it has one.
   */
  | 'ONLY_IN_DISEASE'
  /** A claim says more than the studies that it cites can show: `disagreements` tells in what, kind OVERSTATED. */
  | 'OVERSTATED'
  /**
   * A study that supported it, or that a claim cites, was retracted; of an amount also one that gave it, whatever it found. It does
   * not count.
   */
  | 'RETRACTED'
  /**
   * Of a link of a chain: a claim says how widely it is meant, with a qualifier of kind SCOPE, which may narrow it (in some cases), or
   * not (among others, as an example); none of the sources shown claims it without a hedge or such a qualifier, and no evidence that
   * can count supports it. Nothing is said of a link with more than 999 claims.
   */
  | 'SCOPED'
  /**
   * Nothing that supports it was compared with a control group: its studies had none, or what they tell of it is a change within
   * one group.
   */
  | 'UNCONTROLLED'
  /** The amount is given without a unit, or without the time in which it is taken. */
  | 'UNIT_UNSTATED';

/** How sure the wording of a claim is, surest first. */
export type Certainty =
  /** Said flatly, without a hedge. */
  | 'ASSERTED'
  /** Handed on as what some believe. */
  | 'BELIEVED'
  /** Said to be possible: "can", "may". */
  | 'POSSIBLE'
  /** Said to be likely. */
  | 'PROBABLE'
  /** Handed on as what others say or have found. */
  | 'REPORTED'
  /** Said to be hinted at by something, such as a study. */
  | 'SUGGESTED';

/** A simple path of concepts: each link leads from one to the next, and no concept comes twice. */
export type Chain = {
  readonly __typename?: 'Chain';
  /**
   * What is to be kept in mind, one of each kind at most, in the order of `CaveatKind`. They are about the `assertion` of each link;
   * CONTESTED also about what is parallel to it.
   */
  readonly caveats: ReadonlyArray<Caveat>;
  /**
   * Whether the chain was put together from what several documents say, or rests on links that none of them states outright: no
   * single document states every link.
   */
  readonly composed: Scalars['Boolean']['output'];
  /**
   * The concepts from first to last: one more than there are links, 2 to 7. Only the first is kin of `from` and only the last
   * kin of `to`; those between are kin of neither.
   */
  readonly concepts: ReadonlyArray<Concept>;
  /** What more of the first concept does to the last, if every link holds as claimed. */
  readonly effect: ChainEffect;
  /**
   * The chain in words: what the `assertion` of each link says and how sure the texts are of it; where parallel assertions point apart,
   * one that raises and one that lowers, and that they do; what the links come to, in those who have
   * all the diseases of which alone links are stated; the weakest of them, and `caveats`. Sentences in English, uninflected labels in
   * Dutch, Danish and Arabic. A hypothesis, never proof of an effect. Where the language is written from right to left, names and
   * numbers are isolated.
   */
  readonly explanation: Scalars['String']['output'];
  /** The language of `explanation`: the one wanted, or English where a part has no words in it. */
  readonly explanationLanguage: Scalars['LanguageTag']['output'];
  /** The structural links that lead from the first concept to `from`, in this order. Empty where the chain begins at `from` itself. */
  readonly fromKin: ReadonlyArray<StructuralLink>;
  /** The ids of its concepts from first to last, joined by `>`. The same concepts give the same id in every release. */
  readonly id: Scalars['ID']['output'];
  /** The number of links: 1 to 6. */
  readonly length: Scalars['Int']['output'];
  /** The level of evidence of the weakest link: no chain is stronger than that. */
  readonly level: EvidenceLevel;
  /** The links from first to last, 1 to 6. */
  readonly links: ReadonlyArray<ChainLink>;
  /** The documents that state every link, explicitly or by implication, ordered by id. Empty where the chain is composed. */
  readonly statedBy: ReadonlyArray<Document>;
  /** The structural links that lead from the last concept to `to`, in this order. Empty where the chain ends at `to` itself. */
  readonly toKin: ReadonlyArray<StructuralLink>;
  /** The link with the worst level of evidence; of several the one with the fewest independent sources, then the first. */
  readonly weakestLink: ChainLink;
};


/** A simple path of concepts: each link leads from one to the next, and no concept comes twice. */
export type ChainExplanationArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A simple path of concepts: each link leads from one to the next, and no concept comes twice. */
export type ChainExplanationLanguageArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of a list of chains. */
export type ChainConnection = {
  readonly __typename?: 'ChainConnection';
  /** The chains of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /**
   * Why there are no chains: the first reason that holds of UNKNOWN_CONCEPT (of `from`, else of `to`), SOURCE_EXCLUDED, NOT_MENTIONED,
   * SEARCH_TRUNCATED and NO_PATH_WITHIN_LIMIT. Null where there are, also on a page that begins after the last of them.
   */
  readonly gap?: Maybe<Gap>;
  /** The chains of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Chain>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * How many chains there are. Null where the search ended before it had found all of them, where there are more than 10,000, and
   * where nothing was looked for since an end is unknown.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the search reached a limit of its work before this page was sure: chains may be missing from the page or after
   * it. Ask for shorter chains, or restrict the links. False where the page is what it would be without limits.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One chain of a page. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Marks this place in a list of chains, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The chain. */
  readonly node: Chain;
};

/**
 * What more of the first concept of a chain does to the last: the product of the signs of its links. It is what the claims come
 * to when they are put together, and no finding.
 */
export type ChainEffect = {
  readonly __typename?: 'ChainEffect';
  /** RAISES for an even number of links that lower, LOWERS for an odd one; UNKNOWN where a link has no sign. */
  readonly sign: ChainSign;
  /** The first link without a sign. Null where every link has one. */
  readonly undecidedBy?: Maybe<ChainLink>;
};

/**
 * Which chains are wanted. All conditions that are given must hold. Conditions on links also choose which parallel assertions
 * of a link are shown.
 */
export type ChainFilter = {
  /**
   * Links that one of these documents states, explicitly or by implication: ids of `Document`, 1 to 100. One that names none is
   * an error.
   */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Chains with one of these effects: 1 to 3. An effect is that of the links as the other conditions leave them. */
  readonly effect?: InputMaybe<ReadonlyArray<ChainSign>>;
  /** Whether chains are wanted that no single document states in full. */
  readonly includeComposed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether links are walked that only say that two things go together. Such a link has no sign and is walked both ways where
   * its predicate has no direction. Where another assertion leads there too, the link keeps the sign and the level that it has without
   * this, and what only goes together is parallel to it.
   */
  readonly includeCorrelations?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Links that reach this level of evidence or a better one, so that every link of a chain does. A link has the level of its
   * `assertion`; what is parallel to it stays, whatever its own level, since it may say the opposite.
   */
  readonly leastLevel?: InputMaybe<EvidenceLevel>;
  /** The greatest number of links: `minLength` to 6. */
  readonly maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** The least number of links: 1 to `maxLength`. */
  readonly minLength?: InputMaybe<Scalars['Int']['input']>;
  /** Links with one of these predicates: ids of `Predicate`, 1 to 100. One that names none is an error. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Links that one of these sources claims: ids of `Source`, 1 to 100. Without it, the sources that answer by default. One that
   * names none is an error.
   */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One link of a chain: all assertions that lead from one of its concepts to the next. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /**
   * The best assertion. One that only says that two things go together comes after all others, since it says nothing of an effect;
   * else the best is the one that evidence of the best level supports, of several the one with the most independent sources, then one
   * with a sign, then the one with the smallest id.
   */
  readonly assertion: Assertion;
  /**
   * Whether evidence disputes `assertion` or one of `parallel`, or found no effect. Only lines that can count are looked at, over
   * the whole release, also those of studies that a review includes.
   */
  readonly contested: Scalars['Boolean']['output'];
  /** The concept that the link starts from. */
  readonly from: Concept;
  /** The best level of evidence that supports `assertion`, over the whole release. STATEMENT_ONLY where none does. */
  readonly level: EvidenceLevel;
  /** The other assertions that lead from `from` to `to`, the best first, as for `assertion`. Empty for most. */
  readonly parallel: ReadonlyArray<Assertion>;
  /** Its place in the chain, counted from 1. */
  readonly position: Scalars['Int']['output'];
  /** Whether the link is walked from the assertion's object to its subject, as its predicate's direction asks. */
  readonly reversed: Scalars['Boolean']['output'];
  /**
   * What more of `from` does to `to`, by `assertion`. NONE where that is not said, where `assertion` only says that the two go
   * together or that one is a feature of the other, and where parallel assertions have opposite signs.
   */
  readonly sign: Sign;
  /** The concept that the link leads to. */
  readonly to: Concept;
};

/** The effect of a chain. */
export type ChainSign =
  /** More of the first concept means less of the last. */
  | 'LOWERS'
  /** More of the first concept means more of the last. */
  | 'RAISES'
  /** That cannot be said: at least one link has no sign. */
  | 'UNKNOWN';

/** One document, or one row of a dataset, stating or denying an assertion at one place. A claim, never a fact. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Who made the record of it, a value of Biolink's AgentTypeEnum, such as `automated_agent`. */
  readonly agentType: Scalars['String']['output'];
  /**
   * Whether the claim holds for a person and a way of taking, by what restricts it. It says nothing of the stance: a denial that
   * holds says that, for this context, its assertion is not so.
   */
  readonly applicability: Applicability;
  /** What is claimed or denied. */
  readonly assertion: Assertion;
  /** Whom the text gives as saying it: `article` where it speaks for itself. Null for a row of a dataset. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** How sure the wording is. */
  readonly certainty: Certainty;
  /** The entries of the document's list of references that the claim points to, in the order of that list. */
  readonly citedReferences: ReadonlyArray<Reference>;
  /** The studies that the claim rests on by the text's own account, ordered by id. */
  readonly citedStudies: ReadonlyArray<Study>;
  /** The document that makes the claim. Null for a row of a dataset, as are `passage`, `paraphrase` and `attribution`. */
  readonly document?: Maybe<Document>;
  /**
   * The words that make the claim less or more sure, such as "may"; the first ones where some stand apart. Null where
   * there are none.
   */
  readonly hedge?: Maybe<Span>;
  /** All the words that make the claim less or more sure, in the order of the text: two where they stand apart. */
  readonly hedges: ReadonlyArray<Span>;
  /** Letters, digits, hyphens and underscores. */
  readonly id: Scalars['ID']['output'];
  /** How the statement is known, a value of Biolink's KnowledgeLevelEnum, such as `knowledge_assertion`. */
  readonly knowledgeLevel: Scalars['String']['output'];
  /** The words for the object. Null where the text leaves it out, or they were not marked. */
  readonly objectMention?: Maybe<Span>;
  /** What the claim says, in English and in the editors' own words. Null for a row of a dataset, or where none was written. */
  readonly paraphrase?: Maybe<Scalars['String']['output']>;
  /** The place in the document. Null for a row of a dataset. */
  readonly passage?: Maybe<Passage>;
  /** Whether the text says it in so many words. */
  readonly presence: Presence;
  /** The information resource that made the claim first, as Biolink's primary_knowledge_source. */
  readonly primaryKnowledgeSource: Scalars['String']['output'];
  /**
   * Id that claims of several documents share when they say the same thing, small differences apart: `P-` and a slug. Null
   * where the claim was not compared with others.
   */
  readonly proposition?: Maybe<Scalars['ID']['output']>;
  /** What restricts the claim: for whom, how much, when. In the order in which they were noted; empty where the text gives none. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The row as it was imported. Null for a claim of a document. */
  readonly record?: Maybe<SourceRecord>;
  /** Whether a named person has validated the claim. */
  readonly review: ReviewStatus;
  /** The source that the claim comes from. */
  readonly source: Source;
  /** Whether the claim states the assertion or denies it. */
  readonly stance: Stance;
  /**
   * What the text or the row claims, put together from the names of its parts, with stance, certainty and every restriction kept.
   * In English a sentence; in other languages a short form of uninflected labels. It is what the text or the row says, and says
   * nothing about whether it is so.
   */
  readonly statement: Scalars['String']['output'];
  /** The language of `statement`: the one wanted, or English where a part has no words in it. */
  readonly statementLanguage: Scalars['LanguageTag']['output'];
  /** The words for the subject. Null where the text leaves it out, or they were not marked. */
  readonly subjectMention?: Maybe<Span>;
};


/** One document, or one row of a dataset, stating or denying an assertion at one place. A claim, never a fact. */
export type ClaimApplicabilityArgs = {
  context: ContextInput;
};


/** One document, or one row of a dataset, stating or denying an assertion at one place. A claim, never a fact. */
export type ClaimStatementArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** One document, or one row of a dataset, stating or denying an assertion at one place. A claim, never a fact. */
export type ClaimStatementLanguageArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of a list of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One claim of a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Marks this place in a list of claims, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims are wanted. All conditions that are given must hold. An id that names nothing is an error. */
export type ClaimFilter = {
  /** It states or denies this assertion: an id as in `assertion(id:)`. */
  readonly assertion?: InputMaybe<Scalars['ID']['input']>;
  /** It is worded with one of these certainties. At least one. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** The subject or the object of its assertion is this concept: an id as in `concept(id:)`. Kin do not count. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** One of these documents makes it: ids of `Document`, 1 to 100. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is made in one of these languages or a variety of it: BCP-47 tags, 1 to 100. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** The predicate of its assertion is one of these: ids of `Predicate`, 1 to 100. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is present in its text in one of these ways. At least one. */
  readonly presence?: InputMaybe<ReadonlyArray<Presence>>;
  /** It belongs to this proposition: an id as `Claim.proposition` gives it. */
  readonly proposition?: InputMaybe<Scalars['ID']['input']>;
  /** One of these sources makes it: ids of `Source`, 1 to 100. Without it, the sources that answer by default. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It takes one of these stances. At least one. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** It cites this study: an id as in `study(id:)`. */
  readonly study?: InputMaybe<Scalars['ID']['input']>;
};

/** What two documents claim on one proposition. */
export type ClaimPair = {
  readonly __typename?: 'ClaimPair';
  /**
   * In what the two sides differ: by rule, at most one of each kind and in the order of the kinds, then what readers found.
   * Empty where no difference was found.
   */
  readonly differences: ReadonlyArray<Difference>;
  /** The left document's claims on it, in the order of the text: one for most, at most 100. */
  readonly left: ReadonlyArray<Claim>;
  /** How many claims the left document makes on it. */
  readonly leftCount: Scalars['Int']['output'];
  /** Id that the claims of both sides share, as `Claim.proposition` has it. */
  readonly proposition: Scalars['ID']['output'];
  /** The right document's claims on it, in the order of the text: one for most, at most 100. */
  readonly right: ReadonlyArray<Claim>;
  /** How many claims the right document makes on it. */
  readonly rightCount: Scalars['Int']['output'];
};

/**
 * Something that documents speak about: a supplement, a condition, a food, a mechanism. Sources that share an exact and
 * verified CURIE share the concept.
 */
export type Concept = {
  readonly __typename?: 'Concept';
  /** Assertions about this concept, ordered by id. */
  readonly assertions: AssertionConnection;
  /** Its class in the Biolink Model, prefix `biolink`. Null where none is given. */
  readonly biolinkCategory?: Maybe<Scalars['Curie']['output']>;
  /** Links from this concept to the wider concepts it is kin of, ordered by predicate and the wider concept's id. */
  readonly broader: ReadonlyArray<StructuralLink>;
  /** What kind of thing it is. */
  readonly category: ConceptCategory;
  /**
   * A slug, such as `nerve_pain`; for a concept that only datasets know, its smallest CURIE. Stable from release to release as
   * long as the concept lasts; former ids still lead to it.
   */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly label: Scalars['String']['output'];
  /** The language that `label` is in, for the same argument. */
  readonly labelLanguage: Scalars['LanguageTag']['output'];
  /** What one mole of it weighs, by which doses in moles are compared with doses in grams. Null where none is given. */
  readonly molarMass?: Maybe<MolarMass>;
  /** All its names, whoever gave them, each once: ordered by language, then kind, then text. */
  readonly names: ReadonlyArray<Name>;
  /** Links from narrower concepts that are kin of this one, ordered by predicate and the narrower concept's id. */
  readonly narrower: ReadonlyArray<StructuralLink>;
  /**
   * Structural links to or from this concept that make no kin, such as what it is a deficiency of or a member of. Ordered by
   * predicate, then both ids.
   */
  readonly related: ReadonlyArray<StructuralLink>;
  /** Concepts of ontologies and databases that stand for it or near it, each once: exact matches first, then by CURIE. */
  readonly xrefs: ReadonlyArray<Xref>;
};


/**
 * Something that documents speak about: a supplement, a condition, a food, a mechanism. Sources that share an exact and
 * verified CURIE share the concept.
 */
export type ConceptAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeKin?: InputMaybe<Scalars['Boolean']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  role?: InputMaybe<ConceptRole>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Something that documents speak about: a supplement, a condition, a food, a mechanism. Sources that share an exact and
 * verified CURIE share the concept.
 */
export type ConceptLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/**
 * Something that documents speak about: a supplement, a condition, a food, a mechanism. Sources that share an exact and
 * verified CURIE share the concept.
 */
export type ConceptLabelLanguageArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/**
 * Something that documents speak about: a supplement, a condition, a food, a mechanism. Sources that share an exact and
 * verified CURIE share the concept.
 */
export type ConceptNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** What kind of thing a concept is. */
export type ConceptCategory =
  /** A part of the body. */
  | 'ANATOMY'
  /** A kind of cell. */
  | 'CELL'
  /** A chemical substance. */
  | 'CHEMICAL'
  /** A disease, a disorder, a deficiency or an excess. */
  | 'CONDITION'
  /** The form in which something is taken, such as a tablet or a cream. */
  | 'DOSAGE_FORM'
  /** A medicine. */
  | 'DRUG'
  /** A food or a drink. */
  | 'FOOD'
  /** A gene. */
  | 'GENE'
  /** A process of the body or the mind. */
  | 'MECHANISM'
  /** An organisation, a profession or a manufacturer. */
  | 'ORGANISATION'
  /** A species or another taxon. */
  | 'ORGANISM'
  /** None of the other kinds. */
  | 'OTHER'
  /** A pathway of genes, proteins or metabolites. */
  | 'PATHWAY'
  /** A group of people. */
  | 'POPULATION'
  /** A protein. */
  | 'PROTEIN'
  /** A publication that a text speaks about. */
  | 'PUBLICATION'
  /** A supplement or a nutrient taken for its effect. */
  | 'SUPPLEMENT'
  /** A symptom or a sign, also as a side effect. */
  | 'SYMPTOM';

/** A page of a list of concepts. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The concepts of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The concepts of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many concepts the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One concept of a page. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Marks this place in a list of concepts, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** Which concepts are wanted. All conditions that are given must hold. */
export type ConceptFilter = {
  /** Concepts of one of these categories. At least one. */
  readonly categories?: InputMaybe<ReadonlyArray<ConceptCategory>>;
  /** The concepts with these ids, each as in `concept(id:)`. 1 to 100; an id that names no concept is an error. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concepts that one of these sources speaks of: ids of `Source`, 1 to 100. Without it, the sources that answer by default. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The side of an assertion on which a concept stands. */
export type ConceptRole =
  /** The assertion is about what is done to the concept, or what has it. */
  | 'OBJECT'
  /** The assertion is about what the concept is or does. */
  | 'SUBJECT';

/** Who takes what, and how. At least one field must be given; each is compared with what restricts a claim. */
export type ContextInput = {
  /**
   * How much is taken of what the claim is about, such as magnesium; not of a salt of it. A safety report holds it against upper limits
   * as an amount of its intervention.
   */
  readonly dose?: InputMaybe<AmountInput>;
  /**
   * The form in which it is taken, a salt or a dosage form: id of a concept as in `concept(id:)`, of the category DOSAGE_FORM,
   * SUPPLEMENT, CHEMICAL, DRUG, FOOD, PROTEIN or OTHER.
   */
  readonly form?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The groups that the person belongs to, all of them at once, and conditions that the person has: ids of concepts as in
   * `concept(id:)`, 1 to 100, of the categories POPULATION, CONDITION, SYMPTOM and OTHER. Two that nobody can belong to together
   * are an error.
   */
  readonly population?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The way by which it is taken, in the English words of the claims' qualifiers, such as `by mouth`: 1 to 100 characters. Case
   * and accents do not count.
   */
  readonly route?: InputMaybe<Scalars['String']['input']>;
  /** The species: id of a concept of the category ORGANISM, as in `concept(id:)`. For our own an evidence line holds if it is in people. */
  readonly species?: InputMaybe<Scalars['ID']['input']>;
};

/** How many things of each kind a release holds. Each is a count, 0 or more. */
export type Counts = {
  readonly __typename?: 'Counts';
  /** Assertions, after those of several sources have become one. */
  readonly assertions: Scalars['Int']['output'];
  /** Claims: statements or denials of an assertion, by a document or an imported row. */
  readonly claims: Scalars['Int']['output'];
  /** Concepts, after those of several sources that share an exact and verified CURIE have become one. */
  readonly concepts: Scalars['Int']['output'];
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /** Evidence lines: what one study says about one assertion. */
  readonly evidenceLines: Scalars['Int']['output'];
  /** Names of concepts, as the sources give them: a name given by two sources counts twice. */
  readonly names: Scalars['Int']['output'];
  /** Studies, as the sources list them. */
  readonly studies: Scalars['Int']['output'];
};

/** What two documents word or mean differently; not every difference is a disagreement. */
export type Difference = {
  readonly __typename?: 'Difference';
  /**
   * What the difference consists in. By rule, a sentence in English, a label and both sides in Dutch, Danish and Arabic; as a reader
   * noted it, the note. Where the language is written from right to left, names and numbers in what is told by rule are isolated.
   */
  readonly explanation: Scalars['String']['output'];
  /** The language of `left`, `right` and `explanation`: the one wanted, or English where a part has no words in it. */
  readonly explanationLanguage: Scalars['LanguageTag']['output'];
  /** In what they differ. */
  readonly kind: DifferenceKind;
  /** What the left document says, in a few words: several things with commas between them, `–` for nothing of the kind. */
  readonly left: Scalars['String']['output'];
  /** What the right document says, in a few words: as `left`. */
  readonly right: Scalars['String']['output'];
  /**
   * BCP-47 tag of the language into which the difference came, where a text was translated by way of another language. Null
   * where that is not known, and for what is found by rule.
   */
  readonly stage?: Maybe<Scalars['LanguageTag']['output']>;
};


/** What two documents word or mean differently; not every difference is a disagreement. */
export type DifferenceExplanationArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What two documents word or mean differently; not every difference is a disagreement. */
export type DifferenceExplanationLanguageArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What two documents word or mean differently; not every difference is a disagreement. */
export type DifferenceLeftArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What two documents word or mean differently; not every difference is a disagreement. */
export type DifferenceRightArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** In what two documents differ. The last two were found by a reader, the others follow from what is noted of the claims. */
export type DifferenceKind =
  /** How much, whatever the amount is of: a dose, a share, an age. */
  | 'AMOUNT'
  /** How sure the wording is. */
  | 'CERTAINTY'
  /** Which studies or references it points to. */
  | 'CITATION'
  /** How strongly or in what degree, in words. */
  | 'DEGREE'
  /** How often, in words. */
  | 'FREQUENCY'
  /** The other end of the claim: what something is said to cause, relieve, be. */
  | 'OBJECT'
  /** Of whom it is said: people, species, or those with a condition; the population of a prevalence too. */
  | 'POPULATION'
  /** Whether it is stated or denied. */
  | 'STANCE'
  /** What the claim is about, with what it is combined with. */
  | 'SUBJECT'
  /** What a translation changed, where the claims do not show it. */
  | 'TRANSLATION'
  /** The words chosen, where the claims show no difference. */
  | 'WORDING';

/** Whether a claim holds for a context in one respect. */
export type DimensionVerdict = {
  readonly __typename?: 'DimensionVerdict';
  /** DOES_NOT_HOLD where one qualifier says so, HOLDS where all do, else UNKNOWN. */
  readonly applies: Applies;
  /**
   * The qualifier of the claim that the verdict rests on; of several the one that says "only", then by kind and value. For
   * POPULATION it may be a CONDITION or a DISEASE_CONTEXT, or for a contraindication whom it is for: the object of the claim's
   * assertion. Null where the claim says nothing in this respect.
   */
  readonly decidedBy?: Maybe<Qualifier>;
  /** The respect: POPULATION, SPECIES, DOSE, FORM or ROUTE. */
  readonly kind: QualifierKind;
};

/** Whether a study tested an assertion itself. */
export type Directness =
  /** It did. */
  | 'DIRECT'
  /** It tested something near, and what it found is carried over. */
  | 'INDIRECT';

/** Claims, studies or assertions that do not agree: one for each kind and proposition or assertion, however many take part. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /**
   * The assertions that it is about, ordered by id; at most 100. Two or more where documents say the same thing of different
   * concepts, and where signs are opposite.
   */
  readonly assertions: ReadonlyArray<Assertion>;
  /** How many claims take part, of the sources chosen. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims that take part, of the sources chosen: ordered by document and place, at most 100. Empty where studies disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * The evidence lines that take part, of the sources chosen: ordered by id, at most 100. Those of studies that disagree, and
   * of those that show less than a claim says; empty for the other kinds.
   */
  readonly evidence: ReadonlyArray<EvidenceLine>;
  /** How many evidence lines take part, of the sources chosen. */
  readonly evidenceCount: Scalars['Int']['output'];
  /**
   * What each side says and who they are, by ids of documents and studies: a sentence in English, labels in Dutch, Danish and
   * Arabic.
   */
  readonly explanation: Scalars['String']['output'];
  /**
   * Its kind and what it is about, with a dot between them: a proposition, an assertion, or two concepts. The same in every
   * release.
   */
  readonly id: Scalars['ID']['output'];
  /** In what they disagree. */
  readonly kind: DisagreementKind;
  /** The proposition that it is about, as `Claim.proposition` has it. Null where it is about an assertion or two concepts. */
  readonly proposition?: Maybe<Scalars['ID']['output']>;
};


/** Claims, studies or assertions that do not agree: one for each kind and proposition or assertion, however many take part. */
export type DisagreementExplanationArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of a list of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The disagreements of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The disagreements of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many disagreements the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One disagreement of a page. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Marks this place in a list of disagreements, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement. */
  readonly node: Disagreement;
};

/** Which disagreements are wanted. All conditions that are given must hold. An id that names nothing is an error. */
export type DisagreementFilter = {
  /** It is on an assertion whose subject or object is this concept: an id as in `concept(id:)`. Kin do not count. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** A claim of one of these documents takes part in it: ids of `Document`, 1 to 100. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is of one of these kinds. At least one. */
  readonly kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  /** It is between these sources, or within one: ids of `Source`, 1 to 100. Without it, the sources that answer by default. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In what claims, studies or assertions disagree. Restrictions of both sides can hold at once, and they still do not agree. */
export type DisagreementKind =
  /** Documents give amounts of one measure that cannot both be right. */
  | 'AMOUNT'
  /** Documents say with different certainty that something is so, or that it is not. */
  | 'CERTAINTY'
  /** One study supports what another one disputes or found no effect for. */
  | 'EVIDENCE_DIRECTION'
  /** Two causal or regulatory assertions say that one thing raises and lowers another. */
  | 'OPPOSITE_SIGN'
  /** A claim says more than its study's design, species, population, arms, outcome or result can show. */
  | 'OVERSTATED'
  /** One document states what another one denies. */
  | 'STANCE';

/** A text that makes claims. */
export type Document = {
  readonly __typename?: 'Document';
  /** The claims that the document makes, in the order of the text. */
  readonly claims: ClaimConnection;
  /** The document that this one was translated or adapted from: the two are one voice. Null where none is known. */
  readonly derivedFrom?: Maybe<Document>;
  /** Letters, digits, hyphens and underscores. */
  readonly id: Scalars['ID']['output'];
  /** BCP-47 tag of the language the text is in. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The document's own list of references, in its order. Empty where it has none. */
  readonly references: ReadonlyArray<Reference>;
  /** SHA-256 of the file in which offsets were counted: 64 lower-case hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** The source that the document belongs to. */
  readonly source: Source;
  /** The whole text as it is, never normalised. Null unless `verification` is VERIFIED. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The text's own title, in its language. */
  readonly title: Scalars['String']['output'];
  /** Where the text was published. Null where that is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Whether the text was there when the release was made, and was the right one. */
  readonly verification: Verification;
};


/** A text that makes claims. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Two documents set against each other. Claims meet where they belong to one proposition; claims of documents that make more
 * than 5,000 are not compared.
 */
export type DocumentComparison = {
  readonly __typename?: 'DocumentComparison';
  /** The one document. */
  readonly left: Document;
  /**
   * The claims of the left document on no proposition of the right one, and those that belong to no proposition, in the order
   * of the text. At most `first`.
   */
  readonly onlyLeft: ReadonlyArray<Claim>;
  /** How many claims of the left document meet none of the right one. */
  readonly onlyLeftCount: Scalars['Int']['output'];
  /**
   * The claims of the right document on no proposition of the left one, and those that belong to no proposition, in the order
   * of the text. At most `first`.
   */
  readonly onlyRight: ReadonlyArray<Claim>;
  /** How many claims of the right document meet none of the left one. */
  readonly onlyRightCount: Scalars['Int']['output'];
  /**
   * Differences that a reader found elsewhere than on a shared proposition: where a place makes no claim, such as a heading, or
   * where a translation made one claim into another. In the order of the left text. At most `first`.
   */
  readonly otherDifferences: ReadonlyArray<UnpairedDifference>;
  /** How many differences were found elsewhere than on a shared proposition, of those looked at. */
  readonly otherDifferencesCount: Scalars['Int']['output'];
  /** The other document. */
  readonly right: Document;
  /** What both documents claim, proposition by proposition, in the order of the left text. At most `first`. */
  readonly shared: ReadonlyArray<ClaimPair>;
  /** How many propositions both documents claim something on, whether they differ or not. */
  readonly sharedCount: Scalars['Int']['output'];
  /**
   * Whether readers noted more than the 1,000 differences between the two documents that are looked at, in the order of their
   * ids: then `ClaimPair.differences` and `otherDifferences` lack some. Differences by rule are always all there.
   */
  readonly truncated: Scalars['Boolean']['output'];
};


/**
 * Two documents set against each other. Claims meet where they belong to one proposition; claims of documents that make more
 * than 5,000 are not compared.
 */
export type DocumentComparisonOnlyLeftArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Two documents set against each other. Claims meet where they belong to one proposition; claims of documents that make more
 * than 5,000 are not compared.
 */
export type DocumentComparisonOnlyRightArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Two documents set against each other. Claims meet where they belong to one proposition; claims of documents that make more
 * than 5,000 are not compared.
 */
export type DocumentComparisonOtherDifferencesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Two documents set against each other. Claims meet where they belong to one proposition; claims of documents that make more
 * than 5,000 are not compared.
 */
export type DocumentComparisonSharedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DifferenceKind>>;
};

/** A page of a list of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many documents the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One document of a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Marks this place in a list of documents, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** What an amount counts. */
export type DoseBasis =
  /** What comes from supplements alone, or is added to the diet otherwise. */
  | 'SUPPLEMENT'
  /** What comes from food and from supplements together. */
  | 'TOTAL'
  /** The claim or line does not say. */
  | 'UNSTATED';

/** An amount, what it is said to be, and who says so. */
export type DoseFinding = {
  readonly __typename?: 'DoseFinding';
  /** The amount as the claims or lines give it. */
  readonly amount: Amount;
  /** What the amount counts. */
  readonly basis: DoseBasis;
  /**
   * What is to be kept in mind about it, by rule: what follows from its claims and lines, such as that only one independent source
   * gives it; what they leave unsaid, its unit or time and what it counts; that it lies above an upper limit, ABOVE_UPPER_LIMIT; and
   * that evidence speaks against what is said of it, CONTESTED. One of each kind, in the order of the
   * kinds; at most 14. What has none is not therefore certain.
   */
  readonly caveats: ReadonlyArray<Caveat>;
  /** How many claims there are. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims that state it, or deny it, as `stance` says; ordered by document and place; those of datasets by id. At most 100. Empty where only studies do. */
  readonly claims: ReadonlyArray<Claim>;
  /** The documents that make `claims`, ordered by id; at most 100. */
  readonly documents: ReadonlyArray<Document>;
  /**
   * The evidence lines that give the amount, and those on the same assertions that give none, ordered by id; at most 100. A line
   * may speak against it: look at its direction.
   */
  readonly evidence: ReadonlyArray<EvidenceLine>;
  /** How many evidence lines there are. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** What the amount is said to be. */
  readonly kind: DoseKind;
  /**
   * For whom. Null where none is named, where it is said in words only, if only in part, and for a studied amount whose lines name
   * several.
   */
  readonly population?: Maybe<Concept>;
  /**
   * Whether the claims state it or deny it: a denied amount is a finding of its own, apart from those who state it. ASSERTS where
   * only studies give it.
   */
  readonly stance: Stance;
  /** The studies of `evidence`, ordered by id; at most 100. */
  readonly studies: ReadonlyArray<Study>;
  /**
   * What is weighed, where that is not what the claims or lines are about but, for one, a salt of it: 250 mg of magnesium oxide are not
   * 250 mg of magnesium. Amounts of different substances cannot be compared. Null where no other substance is named.
   */
  readonly substance?: Maybe<Concept>;
  /**
   * The structural links between what the claims and lines speak of and the intervention, from the one to the other, each once.
   * Empty where they speak of the intervention itself.
   */
  readonly via: ReadonlyArray<StructuralLink>;
};

/** What an amount is said to be. */
export type DoseKind =
  /** It is recommended. Statements of one amount of one thing for the same people stand together. */
  | 'RECOMMENDED'
  /** It is said to be safe. Statements of one amount of one thing for the same people stand together. */
  | 'STATED_SAFE'
  /** A study of a benefit gave it, whatever it found. The lines of one study with one amount of one thing stand together. */
  | 'STUDIED'
  /** It is said to be the most that may be taken. Statements of one amount of one thing for the same people stand together. */
  | 'UPPER_LIMIT';

/** What the primary outcome of a study says about an assertion. */
export type EvidenceDirection =
  /** It speaks for the opposite. */
  | 'DISPUTES'
  /** It found no effect where the assertion says there is one. */
  | 'NO_EFFECT'
  /** It speaks for the assertion. */
  | 'SUPPORTS'
  /** It does not decide, or its outcomes point apart. */
  | 'UNCLEAR';

/**
 * What kind of evidence something rests on, the best first. It says how studies were made, and is no grade of how sure a finding
 * is.
 */
export type EvidenceLevel =
  /** An experiment with animals. */
  | 'ANIMAL'
  /** A report of one patient or a few. */
  | 'CASE_REPORT'
  /** Recommendations or an opinion of a professional body. */
  | 'EXPERT_OPINION'
  /** An experiment with cells, tissue or substances. */
  | 'LABORATORY'
  /** A review without a set method. */
  | 'NARRATIVE_REVIEW'
  /** A trial that did not, or had one group only. */
  | 'NON_RANDOMISED_TRIAL'
  /** A study that watched and did not intervene. */
  | 'OBSERVATIONAL'
  /** A trial that assigned its participants at random. */
  | 'RANDOMISED_TRIAL'
  /** No study: only texts that say so, if any do. */
  | 'STATEMENT_ONLY'
  /** A review of all studies on a question, by a method set beforehand. */
  | 'SYSTEMATIC_REVIEW';

/** What one study says about one assertion. There is one line for each study and assertion, on the assertion that the study tested. */
export type EvidenceLine = {
  readonly __typename?: 'EvidenceLine';
  /** The assertion. */
  readonly assertion: Assertion;
  /**
   * Whether what the line tells was compared with a control group: as its study has it, unless this part of it was not, such as a
   * change from before to after within one group of a controlled trial. Null where that is not known, or means nothing for the
   * design.
   */
  readonly controlled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it counts in the balance of the assertion. */
  readonly counted: Scalars['Boolean']['output'];
  /**
   * How what the line tells was found: the design of its study, unless this part of it was made in another way, such as levels
   * compared at one time within a trial.
   */
  readonly design: StudyDesign;
  /** What the study's primary outcome says about it. */
  readonly direction: EvidenceDirection;
  /** Whether the study tested the assertion itself. */
  readonly directness: Directness;
  /** Letters, digits, hyphens and underscores. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is about people: by its design, and the species that the line or else the study names. */
  readonly inHumans: Scalars['Boolean']['output'];
  /** In what the study differs from the assertion. Null where it is direct. */
  readonly indirectBecause?: Maybe<IndirectReason>;
  /** The level of evidence that the design has. Null where it has none. */
  readonly level?: Maybe<EvidenceLevel>;
  /** Why it does not count. Null where it does. */
  readonly notCounted?: Maybe<NotCountedReason>;
  /** What restricts the finding, in the order in which it was noted. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The study. */
  readonly study: Study;
  /** What was found, in English and in the editors' own words. */
  readonly summary: Scalars['String']['output'];
};

/** A page of a list of evidence lines. */
export type EvidenceLineConnection = {
  readonly __typename?: 'EvidenceLineConnection';
  /** The lines of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<EvidenceLineEdge>;
  /** The lines of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<EvidenceLine>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many lines the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One evidence line of a page. */
export type EvidenceLineEdge = {
  readonly __typename?: 'EvidenceLineEdge';
  /** Marks this place in a list of evidence lines, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: EvidenceLine;
};

/** What is claimed and was found about a condition. At most 200 findings in at most 50 groups. */
export type EvidenceReport = {
  readonly __typename?: 'EvidenceReport';
  /** The id of the condition as it was given. */
  readonly asked: Scalars['ID']['output'];
  /** The condition. Null where nothing has the id that was given; `gaps` then says so. */
  readonly condition?: Maybe<Concept>;
  /**
   * Why there is no group, or why the group is empty: at least one gap where that is so, at most 3, what concerns the condition
   * before what concerns the intervention. Else what the groups lack, in their order, for each at most one gap: a study in
   * people that counts, on the intervention by itself; and one more, GIVEN_AS_FORM, where something else was given in the form of its
   * intervention. Then, where a context was given and all findings are listed, the groups of which no finding holds in it. At most 150.
   */
  readonly gaps: ReadonlyArray<Gap>;
  /**
   * One group for the intervention asked for, empty where it has no findings; without intervention one for each that has
   * findings. Ordered as their first findings are, then by the number of findings, most first, then by the intervention's id. None
   * where an id names nothing; at most 50.
   */
  readonly groups: ReadonlyArray<FindingGroup>;
  /**
   * How many findings of the sources shown stand in none of the groups, because 200 others come before them in the order of
   * findings, or because their groups were left out. 0 or more.
   */
  readonly omittedFindings: Scalars['Int']['output'];
  /** How many groups of the first 200 findings were left out because there are more than 50. 0 or more. */
  readonly omittedGroups: Scalars['Int']['output'];
  /**
   * What is said of the safety of the intervention, by the same sources: cautions belong to every answer about a benefit. Null only
   * where no intervention was asked for.
   */
  readonly safety?: Maybe<SafetyReport>;
  /**
   * What it comes to, in a few sentences made by rule: of each of the first 5 groups with findings how many of them hold in the context, if one was given; what the claims listed say (how
   * many, of how many documents and independent sources; that it helps, is used, is studied, or helps in models; implied or not, hedged
   * or not; for and against), what studies found as in `balance`, what of it is uncontrolled, overstated or of an uncertain study, what evidence is missing, what at most
   * 3 combinations come to by themselves, to whom at most 3 limits limit the benefit, with who claims and who denies each and what
   * studies of it come to, at most 10 restrictions of those who claim and of those who deny, and how widely they mean it; then where
   * cautions stand. Where
   * nothing was found, why. Never advice.
   */
  readonly summary: Scalars['String']['output'];
  /**
   * Whether the condition has more kin, or its kin have more assertions and qualifiers, than were looked at: at most 10,000 kin,
   * and 100,000 assertions or qualifiers; or whether it has more findings than are weighed, 10,000. Findings may then be missing
   * beside those that are counted, and balances rest on what was looked at.
   */
  readonly truncated: Scalars['Boolean']['output'];
};


/** What is claimed and was found about a condition. At most 200 findings in at most 50 groups. */
export type EvidenceReportSummaryArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** One assertion of a benefit for the condition, with those of its claims and evidence lines that are about the condition. */
export type Finding = {
  readonly __typename?: 'Finding';
  /**
   * Whether what it asserts holds for the context asked about, by what restricts its claims, and its evidence lines that can count.
   * DOES_NOT_HOLD where none of them holds, or those that do deny it; HOLDS where one that states it does and none speaks against
   * it; else UNKNOWN, since silence says nothing. UNKNOWN also where it lists 100 claims or lines. HOLDS says that the finding is
   * about them, not that it is true, nor that the condition of any one of them has the cause that a claim speaks of. It weighs
   * nothing: look at `balance`. Null where no context was given.
   */
  readonly applies?: Maybe<Applies>;
  /** The assertion. Which claims and lines speak for it and which against is told by their stances and directions. */
  readonly assertion: Assertion;
  /**
   * What its evidence lines come to, over the whole release, so that it does not move with `sources`: those that `evidence` lists,
   * and those that sources which are not shown have beside them. Where `matchedBy` is a qualifier of a claim or a line, lines
   * about others play no part, and the balance may be another than the assertion's.
   */
  readonly balance: Balance;
  /**
   * What is to be kept in mind about it, by rule, from the claims that it lists and the lines that it weighs. One of each kind, in
   * the order of the kinds; at most 10. What has none is not therefore certain.
   */
  readonly caveats: ReadonlyArray<Caveat>;
  /** How many claims `claims` would have without its limit. Exact up to 10,000, null beyond. */
  readonly claimCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The claims that state or deny it, of the sources shown, ordered by document and place; at most the first 100. Where `matchedBy`
   * is a qualifier of a claim or a line, only the claims that have such a qualifier, and denials with a qualifier of kind SCOPE
   * that names such a concept: they limit what the others claim, and are not to be read without each other.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * What studies found about it, of the sources shown, ordered by id; at most the first 100. Where `matchedBy` is a qualifier of a
   * claim or a line, only the lines that have such a qualifier, and lines that dispute it or find no effect, with a qualifier of
   * kind SCOPE that names such a concept.
   */
  readonly evidence: ReadonlyArray<EvidenceLine>;
  /** How many lines `evidence` would have without its limit. Exact up to 10,000, null beyond. */
  readonly evidenceCount?: Maybe<Scalars['Int']['output']>;
  /** The best level of the same lines, of those that can count, in any direction; STATEMENT_ONLY without one. */
  readonly level: EvidenceLevel;
  /**
   * The qualifier by which it matches the condition: the assertion's own, else that of the first claim that has one, else of the
   * first such evidence line. Null where it matches by its object.
   */
  readonly matchedBy?: Maybe<Qualifier>;
  /**
   * The structural links that brought it in: those from the assertion's subject to the group's intervention, then those from its
   * object to the condition, or from the concept that `matchedBy` names: where it names people, first to wider groups of them, then
   * over what these have. Empty where the assertion is about just the two.
   */
  readonly via: ReadonlyArray<StructuralLink>;
};

/**
 * The findings about one intervention and its kin. Without an intervention asked for, a concept whose findings stand in a wider
 * concept's group, being its kin, has no group of its own; kin of two such concepts stand in both groups.
 */
export type FindingGroup = {
  readonly __typename?: 'FindingGroup';
  /**
   * What the evidence lines on all its findings come to, over the whole release: also those of sources that are not shown, and of
   * findings that are not listed. Studies that are or may be one publication count once in all; what was found of the intervention
   * together with something else (a qualifier COMBINATION of the assertion) is indirect for the intervention by itself.
   */
  readonly balance: Balance;
  /**
   * What is claimed and was found. First what matches the condition by its object, then by the assertion's own qualifier, then by
   * one of a claim or a line; of each, what is said of the intervention by itself before what is said of a combination; then by
   * the finding's level, best first; then by the assertion's independent sources, most first; then by how many claims and evidence
   * lines the whole release has on it, most first; then by its id. At most 200.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The intervention. */
  readonly intervention: Concept;
  /**
   * The best level of an evidence line on any of its findings that can count, in any direction; STATEMENT_ONLY without one. What was
   * found of a combination plays no part.
   */
  readonly level: EvidenceLevel;
};

/** A food that is said to provide a nutrient. */
export type FoodSource = {
  readonly __typename?: 'FoodSource';
  /** How many assertions there are, 1 or more. */
  readonly assertionCount: Scalars['Int']['output'];
  /** The assertions: most independent sources first, then by id; at most 100. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** How many claims there are: exact up to 10,000, null beyond. 0 where only studies speak of it. */
  readonly claimCount?: Maybe<Scalars['Int']['output']>;
  /** The claims that state or deny the assertions, ordered by document and place; those of datasets by id. At most 100. */
  readonly claims: ReadonlyArray<Claim>;
  /** The documents that make `claims`, ordered by id; at most 100. */
  readonly documents: ReadonlyArray<Document>;
  /** What studies say about the assertions, ordered by the lines' ids; at most 100. */
  readonly evidence: ReadonlyArray<EvidenceLine>;
  /** How many evidence lines there are: exact up to 10,000, null beyond. */
  readonly evidenceCount?: Maybe<Scalars['Int']['output']>;
  /** The food. */
  readonly food: Concept;
  /** How many independent voices state the assertion that most of them state, over the whole release. 0 where nobody states it. */
  readonly independentSources: Scalars['Int']['output'];
  /**
   * The structural links between what the assertions name and the nutrient, from the one to the other, each once. Empty where they
   * name the nutrient itself.
   */
  readonly via: ReadonlyArray<StructuralLink>;
};

/** The foods that are said to provide a nutrient. */
export type FoodSourceReport = {
  readonly __typename?: 'FoodSourceReport';
  /** The id as it was asked for. */
  readonly asked: Scalars['ID']['output'];
  /**
   * The foods, each by itself, also where one is a kind of another: most independent sources first, then most claims, then by id. At
   * most 100. One that is only denied to provide it is listed too: look at the stance of its claims.
   */
  readonly foods: ReadonlyArray<FoodSource>;
  /** Why there are no foods. Null where there are. */
  readonly gap?: Maybe<Gap>;
  /** The nutrient. Null where nothing has the id that was asked for. */
  readonly nutrient?: Maybe<Concept>;
  /** How many foods are not listed; 0 for most. Null where the search reached a limit of its work, so that the number is not known. */
  readonly omitted?: Maybe<Scalars['Int']['output']>;
};

/**
 * Why an answer, or a part of one, is empty, or what evidence it lacks though it is not. Nothing here says that there is nothing:
 * only that it is not in these sources.
 */
export type Gap = {
  readonly __typename?: 'Gap';
  /** What is empty. */
  readonly about: GapSubject;
  /**
   * Where nothing has the id that was given: concepts whose ids or names are near it, nearest first. Where the release speaks of
   * what was asked for only in another role, such as a side effect that was asked for as an intervention, NONE_FOUND_IN_SOURCES:
   * what is said to have it, or the other side of what is said of it, the concepts with the most independent sources first, then
   * with the most assertions, then by id. GIVEN_AS_FORM: what was given in that form, to be asked for with `form` in the context; and
   * COMBINATION_ONLY of an answer without findings: what it was combined with; in both cases what most claims and lines are about
   * first, then by id. Where a search found nothing: those of `SearchConnection`. At most 5. Empty in every other case.
   */
  readonly didYouMean: ReadonlyArray<Concept>;
  /** One or two sentences for a reader, with the names of what was asked for, or the text that was looked for. */
  readonly explanation: Scalars['String']['output'];
  /**
   * A chain that leads from the one to the other of the two concepts asked for, as documents claim: it is a hypothesis, and does not
   * fill the gap. For `chains` from its `from` to its `to`, for `evidence` from the intervention to the condition. It is the first,
   * in the order of `chains`, of those of 1 to 6 links, whatever their level and effect, whoever states them and whichever predicates
   * they have, composed or not: nothing else in a filter holds but `includeCorrelations`. Only where the sources asked for have none,
   * those of all sources of the release are looked at. Null where there is none, or the limits of the search are reached before one
   * is found; where an id names nothing or the sources speak of one of the two not at all; and for every other answer.
   */
  readonly nearestChain?: Maybe<Chain>;
  /** Why it is empty, or what it lacks. */
  readonly reason: GapReason;
};


/**
 * Why an answer, or a part of one, is empty, or what evidence it lacks though it is not. Nothing here says that there is nothing:
 * only that it is not in these sources.
 */
export type GapExplanationArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/**
 * Why an answer is empty; or, of a group of findings that is not, STATEMENT_ONLY, NO_HUMAN_EVIDENCE and COMBINATION_ONLY: what
 * evidence it lacks; and CONDITION_NOT_MET: that none of it holds where it was asked. Of several reasons the first of this order is
 * told: UNKNOWN_CONCEPT, GIVEN_AS_FORM and COMBINATION_ONLY (both, where both are so, and after them SOURCE_EXCLUDED, else
 * SEARCH_TRUNCATED, where one of these is so too), SOURCE_EXCLUDED, NOT_MENTIONED, SEARCH_TRUNCATED, NONE_FOUND_IN_SOURCES; of a group COMBINATION_ONLY, NO_HUMAN_EVIDENCE, STATEMENT_ONLY, and GIVEN_AS_FORM beside any of them or none.
 */
export type GapReason =
  /**
   * There are findings, and evidence in people that could count is only about the intervention together with something else, whichever
   * of the two the finding is said to be about. Or there are no findings, and claims or lines on a benefit of something else together
   * with the intervention: `didYouMean` tells what that is.
   */
  | 'COMBINATION_ONLY'
  /**
   * A context was given, there are findings, and for every one of them `applies` is DOES_NOT_HOLD: what is said is said of others, such as
   * animals, or people who lack something. The findings are shown all the same. Told beside the other reasons.
   */
  | 'CONDITION_NOT_MET'
  /**
   * Claims or lines on the benefit of something else for the condition, which are no part of this report, name the intervention as the
   * form in which that was given, or give a dose of it, such as a salt: `didYouMean` tells what they are about. Asked for that, with
   * `form` in the context, `applies` tells of which findings what supports them is of this form, and the qualifiers of evidence lines
   * tell of every line. Told of a group with findings of its own, too.
   */
  | 'GIVEN_AS_FORM'
  /**
   * The sources speak of the concept, and have nothing of the kind that was asked for. Where they speak of it only in another role,
   * such as a condition where an intervention was asked for, `explanation` says so and `didYouMean` tells what may have been meant.
   * Of a search: no name, CURIE or id in these sources leads from the text to a concept of the languages and categories asked for.
   */
  | 'NONE_FOUND_IN_SOURCES'
  /** The concept is known, but no claim or evidence line of the release is about it or its kin, or restricted to them. */
  | 'NOT_MENTIONED'
  /**
   * There are findings with evidence lines, and none of these lines is in people; or what counts of them is from animals or the laboratory
   * alone, and lines in people, if there are any, do not count.
   */
  | 'NO_HUMAN_EVIDENCE'
  /**
   * Both concepts are known and spoken of, and no chain of the lengths asked for that meets the other conditions leads from the one to
   * the other.
   */
  | 'NO_PATH_WITHIN_LIMIT'
  /**
   * The search reached a limit of its work before it had found anything; or, beside GIVEN_AS_FORM and COMBINATION_ONLY, before it had
   * looked at everything, so that there may be findings too.
   */
  | 'SEARCH_TRUNCATED'
  /**
   * The sources that were asked for have nothing on it; another source of the release has. Or, beside GIVEN_AS_FORM and
   * COMBINATION_ONLY, they have only what these tell of, and another source has findings.
   */
  | 'SOURCE_EXCLUDED'
  /**
   * There are findings, and none has a study that counts: what there is are statements, and perhaps lines that do not count, of which some
   * are in people.
   */
  | 'STATEMENT_ONLY'
  /** Nothing has the id that was given, so nothing was looked for. */
  | 'UNKNOWN_CONCEPT';

/** What is empty. */
export type GapSubject =
  /** Chains from one concept to another. */
  | 'CHAIN'
  /** Concepts that a text names. */
  | 'CONCEPTS'
  /** For whom it is said to be unfit. */
  | 'CONTRAINDICATIONS'
  /** Amounts of it. */
  | 'DOSES'
  /** Findings about a condition. */
  | 'EVIDENCE'
  /** Foods that are said to provide a nutrient. */
  | 'FOOD_SOURCES'
  /** What is said to change how it is taken up or works, or the reverse. */
  | 'INTERACTIONS'
  /** What is said to make a harm less, or to avoid it. */
  | 'MITIGATIONS'
  /** Effects of too much of it. */
  | 'OVERDOSE'
  /** What is advised before or while taking it. */
  | 'PRECAUTIONS'
  /** Side effects of an intervention. */
  | 'SIDE_EFFECTS';

/** What a concept that is shown has around it besides. */
export type HiddenNeighbours = {
  readonly __typename?: 'HiddenNeighbours';
  /** The concept that is shown. */
  readonly concept: Concept;
  /**
   * How many of its neighbours are not shown, because they lie beyond `depth` or beyond `maxConcepts`. Exact, or at least so many:
   * `exact` tells.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * Whether `count` is exact. False where the concept has more than its share of 50,000 assertions or structural links, that is
   * 50,000 divided by `maxConcepts`: 500 where 100 concepts are asked for.
   */
  readonly exact: Scalars['Boolean']['output'];
};

/** Whether it is known which publication a study is. */
export type Identification =
  /** A likely publication was found. */
  | 'CANDIDATE'
  /** What is said of it does not suffice to find it. */
  | 'UNIDENTIFIED'
  /** The publication was found, and matches what is said of it. */
  | 'VERIFIED';

/** In what an indirect study differs from the assertion. */
export type IndirectReason =
  /** It gave the intervention together with others. */
  | 'COMBINATION'
  /** It gave another form. */
  | 'FORM'
  /** It measured something else. */
  | 'OUTCOME'
  /** It had other people in it. */
  | 'POPULATION'
  /** It had another species in it. */
  | 'SPECIES';

/** Why a dose cannot be compared with an upper limit: the first of these that is so. */
export type LimitObstacle =
  /**
   * The dose or the limit does not say what it counts; or the dose counts all intake, and the limit what supplements give; or the dose
   * counts what supplements give, and does not by itself lie above a limit for all intake.
   */
  | 'BASIS'
  /** The limit is for people of whom nobody is one who belongs to the population of the context. */
  | 'POPULATION'
  /** The context names another species than our own, or a wider one: limits are for people. */
  | 'SPECIES'
  /**
   * The limit is of something else than the intervention asked about: how much of the one is in the other is not known. An amount of
   * what has no molar mass of its own, such as a supplement, is one of the only substance in it; one of a salt, a mixture or a food is not.
   */
  | 'SUBSTANCE'
  /** Their units cannot be converted into each other, or one of them says no time. */
  | 'UNIT';

/** Where a dose lies to an upper limit. */
export type LimitPosition =
  /** The dose is more than the limit, by unit, time and molar mass; more than a tenth more where the limit is approximate. */
  | 'ABOVE'
  /** The dose is as much as the limit or less; up to a tenth more where the limit is approximate. */
  | 'NOT_ABOVE'
  /** The two cannot be compared, which says nothing for the dose and nothing against it. `obstacle` tells why. */
  | 'UNKNOWN';

/** How a concept of an ontology stands to one here, after the mapping relations of SKOS. */
export type MatchKind =
  /** The ontology's concept is wider (skos:broadMatch). */
  | 'BROAD'
  /** They mean nearly the same (skos:closeMatch). */
  | 'CLOSE'
  /** They mean the same (skos:exactMatch). */
  | 'EXACT'
  /** The ontology's concept is narrower (skos:narrowMatch). */
  | 'NARROW';

/**
 * A named set of assertions that together describe how something is said to come about. It may branch, and is no chain: for the
 * paths in it ask `chains`.
 */
export type Mechanism = {
  readonly __typename?: 'Mechanism';
  /** Its assertions, in the order in which the editors tell it. At least one. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The documents with a claim on any of its assertions, ordered by id. */
  readonly documents: ReadonlyArray<Document>;
  /** A slug. */
  readonly id: Scalars['ID']['output'];
  /** What it is about, in English. */
  readonly title: Scalars['String']['output'];
};

/** What is being served, and how it is to be read. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** How many things of each kind the release holds, over all its sources. */
  readonly counts: Counts;
  /** The languages of the release: those of its documents and those in which its predicates are worded. BCP-47 tags, in alphabetical order. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  /** What every page that shows these answers should tell its reader: claims are what documents state, and no medical advice. Plain text. */
  readonly notice: Scalars['String']['output'];
  /** The release that answers this operation. */
  readonly release: Release;
};


/** What is being served, and how it is to be read. */
export type MetaNoticeArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What one mole of a substance weighs. */
export type MolarMass = {
  readonly __typename?: 'MolarMass';
  /** Where the number comes from, in English. */
  readonly basis: Scalars['String']['output'];
  /** Grams per mole; greater than 0. */
  readonly gramsPerMole: Scalars['Float']['output'];
};

/** One name of a concept in one language. */
export type Name = {
  readonly __typename?: 'Name';
  /** How the name stands to the concept. */
  readonly kind: NameKind;
  /** BCP-47 tag of the language the name is in. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Who gave the name. */
  readonly origin: NameOrigin;
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
};

/** How a name stands to its concept. */
export type NameKind =
  /** Words by which a text refers to the concept, in the form the text has them. */
  | 'MENTION'
  /** The name to show in its language. */
  | 'PREFERRED'
  /** Another name. */
  | 'SYNONYM';

/** Who gave a name. */
export type NameOrigin =
  /** An editor, where the sources have no name. */
  | 'EDITOR'
  /** A source. */
  | 'SOURCE';

/** The graph around some concepts. Each list is in the same order for the same release and question. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /**
   * The assertions that pass the filter and whose subject and object are both among `concepts`. Ordered by the place in
   * `concepts` of the one that comes first there, then of the other, then most independent sources first, then by id: those of the
   * concepts asked for come first. At most `maxAssertions`.
   */
  readonly assertions: ReadonlyArray<Assertion>;
  /**
   * The concepts asked for, in the order asked, each once; then the others, nearest first. Of those equally near first the one
   * that most assertions tie to concepts that are nearer, then the one with the most independent sources for one of these
   * assertions, then by id. So a smaller `maxConcepts` gives the beginning of the same list. At most `maxConcepts`, or as many as
   * were asked for where these are more.
   */
  readonly concepts: ReadonlyArray<Concept>;
  /** The concepts shown that have neighbours that are not shown, in the order of `concepts`. At most one for each concept. */
  readonly hidden: ReadonlyArray<HiddenNeighbours>;
  /**
   * How many more assertions pass the filter and have subject and object within `depth`, shown or not. Exact, or at least so many:
   * `omittedAssertionsExact` tells.
   */
  readonly omittedAssertions: Scalars['Int']['output'];
  /**
   * Whether `omittedAssertions` is exact. False where `omittedConceptsExact` is, and where concepts were left out and the concepts
   * within `depth` are the subjects of more than 50,000 assertions.
   */
  readonly omittedAssertionsExact: Scalars['Boolean']['output'];
  /** How many more concepts lie within `depth`. Exact, or at least so many: `omittedConceptsExact` tells. */
  readonly omittedConcepts: Scalars['Int']['output'];
  /**
   * Whether `omittedConcepts` is exact. False where 10,000 concepts or more lie within `depth`, and where a step met more than
   * 50,000 assertions or structural links.
   */
  readonly omittedConceptsExact: Scalars['Boolean']['output'];
  /**
   * How many more structural links there are between two of `concepts`. Null where more than 50,000 structural links start from
   * them, which are not all looked at: `structural` may then lack some.
   */
  readonly omittedStructural?: Maybe<Scalars['Int']['output']>;
  /**
   * The structural links between two of `concepts`, each once whatever number of sources give it. Ordered like `assertions`, those
   * of the same two concepts by predicate, then by the concept that the link starts from. At most `maxAssertions`.
   */
  readonly structural: ReadonlyArray<StructuralLink>;
  /**
   * Whether a step met more than 50,000 assertions or structural links on its way to the concepts shown. Only so many were looked
   * at, those of the concepts with the fewest first: nearer concepts may be missing, and the order is that of the ties seen. False
   * where `concepts` is what it would be without limits.
   */
  readonly truncated: Scalars['Boolean']['output'];
  /** The ids asked for that name no concept, each once, in the order asked. They are counted nowhere else. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
};

/** Why an evidence line is shown and not counted. */
export type NotCountedReason =
  /** The journal has published an expression of concern about its study. */
  | 'CONCERN'
  /**
   * A review that has a line here as well includes its study; for a line in people, a review whose own line is in people. The line still counts for levels, and for whether a link of a chain
   * is contested.
   */
  | 'INCLUDED_IN_REVIEW'
  /** Its study tested something near the assertion. */
  | 'INDIRECT'
  /** Its design has no level of evidence: a reference value, or not known. */
  | 'NO_LEVEL'
  /** Its study was retracted. */
  | 'RETRACTED'
  /** A newer version took its study's place. */
  | 'SUPERSEDED'
  /** Another line of the same voice is counted: of the same publication, or of one that may be the same. */
  | 'TWIN'
  /** It is not known which publication its study is. */
  | 'UNIDENTIFIED';

/** How much a section of a safety report does not list. */
export type OmittedFindings = {
  readonly __typename?: 'OmittedFindings';
  /** Which section. */
  readonly about: GapSubject;
  /**
   * How many findings of it are not listed, 1 or more. Null where the search reached a limit of its work, so that the number is
   * not known.
   */
  readonly findings?: Maybe<Scalars['Int']['output']>;
};

/** Where one page of a list stands in the whole, after the Relay Cursor Connections Specification. Lists are paged forwards. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Cursor of the last item of this page: give it as `after` for the next page. Null where the page is empty. Cursors are
   * opaque. They outlive a restart of the service and, for an hour, a new release.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has something at or before the cursor given as `after`. False without `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. Null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The place in a document where a claim is made. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** The base direction in which the language's script is written. */
  readonly direction: TextDirection;
  /** The document. */
  readonly document: Document;
  /** Offset after the last code point; greater than `start`. */
  readonly end: Scalars['Int']['output'];
  /** BCP-47 tag of the language the passage is in. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The words of the passage. Null unless `verification` is VERIFIED. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the UTF-8 bytes of the passage: 64 lower-case hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Offset of the first code point, counted from 0 in the text as it is. */
  readonly start: Scalars['Int']['output'];
  /** Whether the document's text was there when the release was made, and was the right one. */
  readonly verification: Verification;
};

/** What an assertion says of its subject and its object. What questions make of it follows from role, sign and direction. */
export type Predicate = {
  readonly __typename?: 'Predicate';
  /** The nearest predicate of the Biolink Model, prefix `biolink`. Null where there is none. */
  readonly biolink?: Maybe<Scalars['Curie']['output']>;
  /** Which way a chain of effects walks the predicate. */
  readonly direction: CausalDirection;
  /** Upper-case letters, digits and underscores. This is the id that arguments named `predicates` take. */
  readonly id: Scalars['ID']['output'];
  /** Words that read from object to subject. Null where the predicate has none in any language. */
  readonly inverseLabel?: Maybe<Scalars['String']['output']>;
  /** Words that read from subject to object. */
  readonly label: Scalars['String']['output'];
  /** What questions ask the predicate for. */
  readonly role: PredicateRole;
  /** What more of the subject does to the object, unless an assertion's own direction qualifier says otherwise. */
  readonly sign: Sign;
};


/** What an assertion says of its subject and its object. What questions make of it follows from role, sign and direction. */
export type PredicateInverseLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What an assertion says of its subject and its object. What questions make of it follows from role, sign and direction. */
export type PredicateLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What questions ask a predicate for. */
export type PredicateRole =
  /** What a text says about the research itself. */
  | 'ABOUT_EVIDENCE'
  /** What the text tells its reader to do. */
  | 'ADVICE'
  /** The subject is said to help against the object: to treat, relieve or prevent it. */
  | 'BENEFIT'
  /** The subject is said to bring about the object. */
  | 'CAUSAL'
  /** The subject is said to be unfit, or fit only after asking, for those whom the object names. */
  | 'CONTRAINDICATION'
  /** The two are said to go together, without a word about which brings about which. */
  | 'CORRELATION'
  /** One is said to come from the other, or to be made from it. */
  | 'DERIVATION'
  /** An amount that is recommended, studied, or said to be safe or a limit. */
  | 'DOSE'
  /** The object is said to be a feature of the subject, such as a symptom of a condition: no cause. */
  | 'FEATURE'
  /** The subject is said to do harm: a side effect or an effect of too much. */
  | 'HARM'
  /** The subject is said to change how the object is taken up or works, or the reverse. */
  | 'INTERACTION'
  /** The subject is said to make a harm less or to avoid it. */
  | 'MITIGATION'
  /** None of the other roles. */
  | 'OTHER'
  /** How frequent something is said to be among whom. */
  | 'PREVALENCE'
  /** The subject is said to raise, lower, block or steer the object. */
  | 'REGULATORY'
  /** The subject, a benefit, is said to be limited to those whom the object names. */
  | 'RESTRICTION'
  /** The subject is said to provide the object, as a food does a nutrient. */
  | 'SOURCE_OF'
  /** A link that holds by what the words mean, such as form, part or subclass; no claim of a text. */
  | 'STRUCTURAL';

/** How a claim is present in its text. */
export type Presence =
  /** The text says it. */
  | 'EXPLICIT'
  /** It follows from what the text says. */
  | 'IMPLIED'
  /** The text takes it for granted. */
  | 'PRESUPPOSED';

/** What restricts a claim or an evidence line, or what tells one assertion from another. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** The quantity, where the value is one. Null otherwise. */
  readonly amount?: Maybe<Amount>;
  /** The concept named. Null where the value is not one. */
  readonly concept?: Maybe<Concept>;
  /** Whether the text says that it holds only so ("only if deficient"). */
  readonly exclusive: Scalars['Boolean']['output'];
  /** What it says something about. */
  readonly kind: QualifierKind;
  /**
   * What it says, in the language wanted: the name of the concept where `value` says no more than that. Else the words that the source has for
   * `value`, which says more ("other than", "if suspected"); `value` itself, which is English, where it has none in that language.
   */
  readonly label: Scalars['String']['output'];
  /** What it says, in a few English words of the editors. On an assertion, the id of the concept named, if any. */
  readonly value: Scalars['String']['output'];
};


/** What restricts a claim or an evidence line, or what tells one assertion from another. */
export type QualifierLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What a qualifier says something about. */
export type QualifierKind =
  /** Where in the body. */
  | 'ANATOMY'
  /** What it is taken together with. Part of an assertion's identity. */
  | 'COMBINATION'
  /** What it is compared with. */
  | 'COMPARATOR'
  /** What must be so for it to hold. */
  | 'CONDITION'
  /** How strong it is. */
  | 'DEGREE'
  /** Whether the object goes up or down. Part of an assertion's identity. */
  | 'DIRECTION'
  /** In the setting of which disease. Part of an assertion's identity. */
  | 'DISEASE_CONTEXT'
  /** How much is taken. */
  | 'DOSE'
  /** In which form it is taken: a salt, or a dosage form. */
  | 'FORM'
  /** How often it happens. */
  | 'FREQUENCY'
  /** By what means, by the text's own account. */
  | 'MECHANISM'
  /** None of the other kinds. */
  | 'OTHER'
  /** Whom it holds for. */
  | 'POPULATION'
  /** By which way it is taken. */
  | 'ROUTE'
  /** How wide the statement is meant. */
  | 'SCOPE'
  /** The species it was seen in. */
  | 'SPECIES'
  /** When it happens, or for how long. */
  | 'TIMING'
  /** Up to when or what it holds. */
  | 'UNTIL';

/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type Query = {
  readonly __typename?: 'Query';
  /** One assertion. Null where the release has none with this id. */
  readonly assertion?: Maybe<Assertion>;
  /** Assertions, ordered by id. */
  readonly assertions: AssertionConnection;
  /**
   * The chains by which one concept leads to another, as documents claim: hypotheses to look into, never proof of an effect.
   * Kin of the two count as ends: a chain begins at `from` or something that is a subclass, form or manifestation of it, and
   * ends likewise. Ordered by length, shortest first, then by level, best first, then by the least number of independent sources
   * over the links, greatest first, then by the concepts' ids.
   */
  readonly chains: ChainConnection;
  /** One claim. Null where the release has none with this id. */
  readonly claim?: Maybe<Claim>;
  /** Claims, ordered by document and place; those of datasets by id. */
  readonly claims: ClaimConnection;
  /**
   * Two documents set against each other: what both claim and where they differ in it, and what only one of them claims. A
   * difference says nothing about which of the two is right. Null where the release has no document with one of these ids.
   */
  readonly compareDocuments?: Maybe<DocumentComparison>;
  /** One concept. Null where nothing in the release has this id. */
  readonly concept?: Maybe<Concept>;
  /** Concepts, ordered by id. */
  readonly concepts: ConceptConnection;
  /**
   * In what documents, studies and assertions disagree, ordered by kind, in the order of the kinds, then by what it is about.
   * A difference is a disagreement only where both sides speak of one case: two prevalences in two populations are none. None
   * says which side is right.
   */
  readonly disagreements: DisagreementConnection;
  /** One document. Null where the release has none with this id. */
  readonly document?: Maybe<Document>;
  /** Documents, ordered by id. */
  readonly documents: DocumentConnection;
  /**
   * What documents claim and studies found about an intervention for a condition, for and against, as they say it. A finding is
   * an assertion of role BENEFIT about the intervention or its kin that matches the condition: its object is the condition or
   * its kin, or a qualifier of kind POPULATION or DISEASE_CONTEXT, on the assertion or on a claim or an evidence line on it, names
   * such a concept, or people who have it as a condition ("insomnia, in patients with restless legs"), or kin of such people.
   * Nothing found never means that there is nothing: `gaps` say why.
   */
  readonly evidence: EvidenceReport;
  /**
   * The foods that documents say provide a nutrient. Kin of the nutrient stand in for it: everything that is a subclass or form of it
   * or contains it.
   */
  readonly foodSources: FoodSourceReport;
  /** One mechanism. Null where the release has none with this id. */
  readonly mechanism?: Maybe<Mechanism>;
  /** The mechanisms of the current release, ordered by id. They are named by editors, some dozens in number. */
  readonly mechanisms: ReadonlyArray<Mechanism>;
  /** What is being served: the release, how much is in it, and what to tell a reader. */
  readonly meta: Meta;
  /**
   * The graph around some concepts, for a picture that grows: the concepts asked for, those near them, and what ties them
   * together, capped, with what was left out counted. Two concepts are neighbours where an assertion that passes `filter` is about
   * both, whoever states or denies it, or where a structural link ties them. That they are neighbours says nothing of what one
   * does to the other.
   */
  readonly neighbourhood: Neighbourhood;
  /** The predicates of the current release, ordered by id. They are data, some dozens in number. */
  readonly predicates: ReadonlyArray<Predicate>;
  /**
   * What documents say about the safety of an intervention: claims, never advice, and never the whole of what is known. An empty
   * section comes with its gap, which says why: none was found in these sources, not that there is none.
   *
   * A caution about the whole holds for its forms, and one about a form is told of the whole: sections look at the
   * intervention, at its kin (everything that is a subclass or form of it or contains it), and at its ancestors (everything that
   * it is kin of). They call these together the whole. `via` tells how each finding came in.
   */
  readonly safety: SafetyReport;
  /**
   * Concepts that a text names: by a name in any language and script, a CURIE or an id. Spelling is forgiving: capitals, accents,
   * vowel signs, forms of alef and hamza, the Arabic article, and blanks or hyphens between the parts of a compound do not matter.
   * Each concept comes once, by its best match: by kind of match, then by how much of the text and of the name the two have in
   * common, then a preferred name before a synonym before a mention, then by `languages`, then the shortest name, then by id.
   */
  readonly search: SearchConnection;
  /** The sources of the current release, ordered by id, whether they answer by default or not. */
  readonly sources: ReadonlyArray<Source>;
  /** Studies, ordered by id. */
  readonly studies: StudyConnection;
  /** One study. Null where the release has none with this id. */
  readonly study?: Maybe<Study>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryCompareDocumentsArgs = {
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisagreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryEvidenceArgs = {
  condition: Scalars['ID']['input'];
  context?: InputMaybe<ContextInput>;
  intervention?: InputMaybe<Scalars['ID']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryFoodSourcesArgs = {
  nutrient: Scalars['ID']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryMechanismArgs = {
  id: Scalars['ID']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryNeighbourhoodArgs = {
  concepts: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  includeStructural?: InputMaybe<Scalars['Boolean']['input']>;
  maxAssertions?: InputMaybe<Scalars['Int']['input']>;
  maxConcepts?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QuerySafetyArgs = {
  context?: InputMaybe<ContextInput>;
  intervention: Scalars['ID']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<ConceptCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StudyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions about what documents claim and what studies found. Every answer of one operation comes from one release. */
export type QueryStudyArgs = {
  id: Scalars['ID']['input'];
};

/** An entry of a document's list of references. */
export type Reference = {
  readonly __typename?: 'Reference';
  /** Letters, digits, hyphens and underscores. */
  readonly id: Scalars['ID']['output'];
  /** The number or sign by which the text cites it. */
  readonly number: Scalars['String']['output'];
  /** Whether the text itself shows the address cut short. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Its address. Null where the text gives none, or shows it cut short. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** An immutable list of source versions. Exactly one release is current; it is replaced as a whole. */
export type Release = {
  readonly __typename?: 'Release';
  /**
   * SHA-256 over the source versions, the version of the rules and the documents' files: 64 lower-case hexadecimal digits. Two
   * releases with one hash answer alike.
   */
  readonly contentHash: Scalars['String']['output'];
  /** The release's own id: opaque, never used twice. */
  readonly id: Scalars['ID']['output'];
  /** When the release was made: RFC 3339, in UTC. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The sources in the release, ordered by id. */
  readonly sources: ReadonlyArray<Source>;
};

/** Whether a named person has validated a claim. */
export type ReviewStatus =
  /** A named person has. */
  | 'REVIEWED'
  /** Nobody has yet: the annotation is as it was made. */
  | 'UNREVIEWED';

/** What assertions say about one concept, in one section of a safety report. */
export type SafetyFinding = {
  readonly __typename?: 'SafetyFinding';
  /**
   * Whether what it says holds for the context asked about, by what restricts its claims, and its evidence lines that can count.
   * HOLDS where one that states it as a caution does, whatever others say: look at the stances of `claims` for who denies it. Else
   * DOES_NOT_HOLD where none of them holds, or those that do deny it, and UNKNOWN where that is not known: no word of a group of people
   * is no word that it is safe for them. What a caution does not speak of does not weaken it: one for people with a disease holds for
   * them whatever dose is given. What lessens a harm and what is recommended are no cautions: they hold only where they speak of all
   * that was asked, and nothing speaks against them. Where it lists 100 claims or lines, it is UNKNOWN unless a caution holds.
   * Null where no context was given.
   */
  readonly applies?: Maybe<Applies>;
  /** How many assertions there are, 1 or more. */
  readonly assertionCount: Scalars['Int']['output'];
  /** The assertions: most independent sources first, then by id; at most 100. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** How many claims there are: exact up to 10,000, null beyond. 0 where only studies speak of it. */
  readonly claimCount?: Maybe<Scalars['Int']['output']>;
  /** The claims that state or deny the assertions, ordered by document and place; those of datasets by id. At most 100. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the finding is about; each section says which side of its assertions that is. */
  readonly concept: Concept;
  /** The documents that make `claims`, ordered by id; at most 100. */
  readonly documents: ReadonlyArray<Document>;
  /**
   * What studies say about the assertions, ordered by the lines' ids; at most 100. A line may speak against them: look at its
   * direction.
   */
  readonly evidence: ReadonlyArray<EvidenceLine>;
  /** How many evidence lines there are: exact up to 10,000, null beyond. */
  readonly evidenceCount?: Maybe<Scalars['Int']['output']>;
  /**
   * How often it is said to happen: the frequency qualifiers of those of `claims` that state it, each once, in their
   * order; denials give none. Empty where none says.
   */
  readonly frequency: ReadonlyArray<Qualifier>;
  /**
   * How many independent voices state the assertion that most of them state, over the whole release. 0 where nobody states it:
   * then it is only denied or only studied.
   */
  readonly independentSources: Scalars['Int']['output'];
  /**
   * Assertions that also tie it to the intervention: that something kin causes an excess, or what a form is said to have. Ordered
   * by id; empty for most.
   */
  readonly through: ReadonlyArray<Assertion>;
  /**
   * Until when it is said to hold, such as until a doctor was asked: such qualifiers of those of `claims` that state it, each once,
   * in their order; denials give none. Empty where none says.
   */
  readonly until: ReadonlyArray<Qualifier>;
  /**
   * The structural links between what the assertions speak of and the intervention, from the one to the other, each once. Empty
   * where they speak of the intervention itself.
   */
  readonly via: ReadonlyArray<StructuralLink>;
};

/**
 * What is said about the safety of an intervention, in sections. Each section lists at most 100 findings: those with the most
 * independent sources first, then those with the most claims, then by the id of the concept. Weight and quality of evidence play no
 * part in the order. What is only denied is listed too: look at the stance of its claims.
 */
export type SafetyReport = {
  readonly __typename?: 'SafetyReport';
  /** The id as it was asked for. */
  readonly asked: Scalars['ID']['output'];
  /** For whom the whole is said to be unfit, or fit only after asking. The concept is the condition or the people. */
  readonly contraindications: ReadonlyArray<SafetyFinding>;
  /**
   * Amounts of the whole that are recommended, said to be the most, or said to be safe; and amounts of its kin that studies of a
   * benefit gave. At most 100. Ordered by kind, then by unit and time, the smallest amount first.
   */
  readonly doses: ReadonlyArray<DoseFinding>;
  /** Why sections are empty: one gap for each section that is, in the order of the fields above; at most 7. */
  readonly gaps: ReadonlyArray<Gap>;
  /** What is said to change how something in the whole is taken up or works, or the reverse. The concept is the other side. */
  readonly interactions: ReadonlyArray<SafetyFinding>;
  /** The intervention. Null where nothing has the id that was asked for. */
  readonly intervention?: Maybe<Concept>;
  /**
   * What is said to make a harm of the whole less: assertions of mitigation whose object is such a harm, has it as kin or is kin of
   * it, where a harm is a side effect or an effect of too much as above. Their subject is in the whole; or is a dose of something
   * in the whole; or is said of something in the whole, by an assertion of advice or of role OTHER, in a document or dataset that also
   * states the mitigation, as the gradual release of a form may be. The concept is what makes the harm less; its assertions name the harm.
   */
  readonly mitigations: ReadonlyArray<SafetyFinding>;
  /** The sections that do not list all their findings, in the order of the fields above; at most 7. Empty for most. */
  readonly omitted: ReadonlyArray<OmittedFindings>;
  /**
   * What too much of it is said to bring about. The concept is the effect of a causal assertion about an excess of something in
   * the whole, or about something kin that is itself said to cause such an excess, such as a high dose.
   */
  readonly overdoseEffects: ReadonlyArray<SafetyFinding>;
  /** What is advised with the whole: to ask first, to take it only if. The concept is what is advised, or for whom. */
  readonly precautions: ReadonlyArray<SafetyFinding>;
  /** What the whole is said to do as a side effect: assertions of harm about it. The concept is the side effect. */
  readonly sideEffects: ReadonlyArray<SafetyFinding>;
  /**
   * The upper limits that claims and evidence lines of any source, shown or not, give for the whole, each with where the dose of the
   * context lies to it: what these sources say, and no advice. That a dose lies above no limit does not say that it is safe. Those that
   * it lies above come first, then those that it does not, then those of which that is not known; then those of one substance, by unit
   * and time, the smallest first. At most 100; there may be more where `omitted` tells of doses
   * without a number. Null where the context gives no dose, or where no upper limit was found in these
   * sources, which does not say that there is none.
   */
  readonly upperLimits?: Maybe<ReadonlyArray<UpperLimitComparison>>;
};

/** A page of the concepts that a text names. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /**
   * Concepts with names or ids like the text, the nearest first, at most 5: a guess at what was meant, where the search found
   * nothing. Empty where it found something, or nothing is like the text.
   */
  readonly didYouMean: ReadonlyArray<Concept>;
  /** The concepts of this page, each with its cursor and what matches; at most `first`. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /**
   * Why the list is empty: SOURCE_EXCLUDED, SEARCH_TRUNCATED or NONE_FOUND_IN_SOURCES, about CONCEPTS. Its `didYouMean` is the one
   * of this list. Null where the search found something, be it on another page.
   */
  readonly gap?: Maybe<Gap>;
  /** The concepts of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * How many concepts the whole list has. Null where more names may match than were looked at: then the list ends with those that
   * match best.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One concept of a page, and what the text has to do with it. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /**
   * Whether what matches has every word of the text, those set aside that are too common to count. Only a FUZZY match can
   * lack one.
   */
  readonly allWords: Scalars['Boolean']['output'];
  /** Marks this place in a search for the text, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The best of the ways in which the text leads to the concept. */
  readonly match: SearchMatch;
  /** The name that matches, and by it the language. Null where a CURIE or an id matches. */
  readonly matchedName?: Maybe<Name>;
  /** The CURIE that matches. Null where a name or an id matches. */
  readonly matchedXref?: Maybe<Xref>;
  /** The concept. */
  readonly node: Concept;
};

/** How a text leads to a concept, the surest way first. */
export type SearchMatch =
  /** The text is a CURIE of the concept, in capitals or not: `matchedXref` tells which, how near it is and whether it is verified. */
  | 'CURIE'
  /** The text is a name of the concept, or its id, a former id or the id that a source of its own uses. */
  | 'EXACT'
  /**
   * A name has the words of the text when one letter of a word of five letters or more is wrong, missing, too many or swapped
   * with the next; or a name has only some of the words (`allWords` is then false).
   */
  | 'FUZZY'
  /** A name begins with the text, of which the last word may not be whole. */
  | 'PREFIX'
  /** A name has every word of the text: inflected, as the beginning of a word, in another order or among others. */
  | 'STEMMED';

/** What more of the subject does to the object. */
export type Sign =
  /** More of the subject gives less of the object. */
  | 'LOWERS'
  /** Nothing is said about more or less. */
  | 'NONE'
  /** More of the subject gives more of the object. */
  | 'RAISES';

/** A body of documents curated by hand, or an imported dataset. Each is loaded, replaced and removed as a whole. */
export type Source = {
  readonly __typename?: 'Source';
  /** Whether the source's claims are shown where no argument `sources` is given. */
  readonly answersByDefault: Scalars['Boolean']['output'];
  /** How many claims the source makes; 0 or more. */
  readonly claimCount: Scalars['Int']['output'];
  /** Lower-case letters and digits, beginning with a letter. This is the id that arguments named `sources` take. */
  readonly id: Scalars['ID']['output'];
  /** The source's id in the information resource registry of Translator, prefix `infores`. Null where it has none. */
  readonly infores?: Maybe<Scalars['Curie']['output']>;
  /** Whether the source is a body of documents or a dataset. */
  readonly kind: SourceKind;
  /** The licence: an SPDX identifier where there is one, else its name. Null where none is stated. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The name that a reader knows the source by. */
  readonly name: Scalars['String']['output'];
  /** Where the source is published. Null where it is not. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The id and a hash of the content: two loads of the same content have the same version. */
  readonly version: Scalars['String']['output'];
};

/** What a source is made of. */
export type SourceKind =
  /** Rows of somebody else's data: a claim has no place in a text. */
  | 'DATASET'
  /** Texts, read and annotated: each claim has its place in a text. */
  | 'DOCUMENTS';

/** A row of a dataset, as it was imported. */
export type SourceRecord = {
  readonly __typename?: 'SourceRecord';
  /** The row's id in the dataset, as it is there: 1 to 200 characters. No other row of the dataset has it. */
  readonly id: Scalars['ID']['output'];
  /**
   * Everything else that the row says, as it is there: an object of at most 10,000 characters of JSON, up to 20 levels deep.
   * The order of keys is not kept. Empty where there is nothing else.
   */
  readonly properties: Scalars['JSON']['output'];
  /**
   * The publications that the row rests on by its own account, such as `PMID:12345`, in its own order: at most 100. They are not
   * among the studies that Magnesia weighs. Empty where it names none.
   */
  readonly publications: ReadonlyArray<Scalars['Curie']['output']>;
};

/** Whether a publication may still be relied on. */
export type SourceStanding =
  /** A correction was published; it stands as corrected. */
  | 'CORRECTED'
  /** Nothing is known against it. */
  | 'CURRENT'
  /** The journal has published an expression of concern. */
  | 'EXPRESSION_OF_CONCERN'
  /** It was retracted. */
  | 'RETRACTED'
  /** A newer version took its place. */
  | 'SUPERSEDED';

/** Some words of a document. */
export type Span = {
  readonly __typename?: 'Span';
  /** Offset after the last code point; greater than `start`. */
  readonly end: Scalars['Int']['output'];
  /** Offset of the first code point, counted from 0 in the document's text as it is. */
  readonly start: Scalars['Int']['output'];
  /** The words. Null unless the document's text was there when the release was made, and was the right one. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Whether a claim states its assertion or denies it. */
export type Stance =
  /** The claim states the assertion, however unsure. */
  | 'ASSERTS'
  /** The claim says that the assertion does not hold. */
  | 'DENIES';

/** A link between two concepts that holds by what the words mean: no claim of a text. It reads `concept predicate of`. */
export type StructuralLink = {
  readonly __typename?: 'StructuralLink';
  /** The concept that the link starts from: the narrower one where the link makes kin. */
  readonly concept: Concept;
  /** The concept that the link leads to: the wider one where the link makes kin. */
  readonly of: Concept;
  /** What the link says; its role is STRUCTURAL. */
  readonly predicate: Predicate;
};

/** A publication that was set beside the claims: cited by a document, or found by the editors. */
export type Study = {
  readonly __typename?: 'Study';
  /** What each group was given, in a few English words. Empty where there were no groups, or they are not known. */
  readonly arms: ReadonlyArray<Scalars['String']['output']>;
  /** The publication as one would cite it, or what the document says of it where it could not be identified. */
  readonly citation: Scalars['String']['output'];
  /** The claims that cite the study, ordered by document and place. */
  readonly citedBy: ClaimConnection;
  /** Whether there was a control group. Null where that is not known, or means nothing for the design. */
  readonly controlled?: Maybe<Scalars['Boolean']['output']>;
  /** How the study was made. */
  readonly design: StudyDesign;
  /** Digital object identifier without a resolver's address, such as `10.1000/182`. Null unless verified. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** How much was given. Null where that is not known, or means nothing for the design. */
  readonly dose?: Maybe<Amount>;
  /** For how long it was given, in a few English words. Null where that is not known. */
  readonly duration?: Maybe<Scalars['String']['output']>;
  /** What the study says about assertions, ordered by the lines' ids. */
  readonly evidence: EvidenceLineConnection;
  /** In which form it was given, in a few English words. Null where that is not known. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** Letters, digits, hyphens and underscores. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is known which publication this is. */
  readonly identification: Identification;
  /** All its identifiers, verified or not, in the order in which they were noted. */
  readonly identifiers: ReadonlyArray<StudyIdentifier>;
  /** For a review: the studies here that it includes, ordered by id. */
  readonly includes: ReadonlyArray<Study>;
  /** How it came to be here. */
  readonly layer: StudyLayer;
  /** How many took part, 1 or more; animals count in an animal study. Null where that is not known. */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** PubMed identifier: digits. Null unless verified. */
  readonly pmid?: Maybe<Scalars['String']['output']>;
  /** Who took part, in a few English words. Null where that is not known. */
  readonly population?: Maybe<Scalars['String']['output']>;
  /** Studies that may be the same publication: they are one voice. Ordered by id; empty for most. */
  readonly possiblySameAs: ReadonlyArray<Study>;
  /** Whether participants were assigned at random. Null where that is not known, or means nothing for the design. */
  readonly randomised?: Maybe<Scalars['Boolean']['output']>;
  /** The species studied. Null where it is not known, or means nothing for the design. */
  readonly species?: Maybe<Concept>;
  /** Whether the publication may still be relied on. */
  readonly standing: SourceStanding;
  /** Date from which `standing` holds: ISO 8601, `YYYY-MM-DD`. Null where it always has, or the date is not known. */
  readonly standingSince?: Maybe<Scalars['String']['output']>;
  /** The study that took its place. Null where there is none. */
  readonly supersededBy?: Maybe<Study>;
  /** Year of publication, 1800 to 2100. Null where it is not known. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A publication that was set beside the claims: cited by a document, or found by the editors. */
export type StudyCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A publication that was set beside the claims: cited by a document, or found by the editors. */
export type StudyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of studies. */
export type StudyConnection = {
  readonly __typename?: 'StudyConnection';
  /** The studies of this page, each with its cursor; at most `first`. */
  readonly edges: ReadonlyArray<StudyEdge>;
  /** The studies of this page, without cursors; at most `first`. */
  readonly nodes: ReadonlyArray<Study>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many studies the whole list has: exact up to 10,000, null beyond. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How a study was made. No order of merit. */
export type StudyDesign =
  /** An experiment with animals. */
  | 'ANIMAL'
  /** A report of one patient or a few. */
  | 'CASE_REPORT'
  /** Recommendations or an opinion of a professional body. */
  | 'GUIDELINE'
  /** An experiment with cells, tissue or substances. */
  | 'LABORATORY'
  /** A review without a set method. */
  | 'NARRATIVE_REVIEW'
  /** A trial that did not, or had one group only. */
  | 'NON_RANDOMISED_TRIAL'
  /** A study that watched and did not intervene: cohort, case-control or cross-sectional. */
  | 'OBSERVATIONAL'
  /** A trial that assigned its participants at random. */
  | 'RANDOMISED_TRIAL'
  /** A reference value, such as a recommended intake or an upper limit. */
  | 'REFERENCE_VALUE'
  /** A review of all studies on a question, by a method set beforehand, with or without meta-analysis. */
  | 'SYSTEMATIC_REVIEW'
  /** Not known. */
  | 'UNKNOWN';

/** One study of a page. */
export type StudyEdge = {
  readonly __typename?: 'StudyEdge';
  /** Marks this place in a list of studies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The study. */
  readonly node: Study;
};

/** Which studies are wanted. All conditions that are given must hold. An id that names nothing is an error. */
export type StudyFilter = {
  /**
   * It bears on an assertion whose subject or object is this concept, or a claim on such an assertion cites it: an id as in
   * `concept(id:)`. Kin do not count.
   */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** It has one of these designs. At least one. */
  readonly designs?: InputMaybe<ReadonlyArray<StudyDesign>>;
  /** It belongs to one of these layers. At least one. */
  readonly layers?: InputMaybe<ReadonlyArray<StudyLayer>>;
  /** One of these sources lists it: ids of `Source`, 1 to 100. Without it, the sources that answer by default. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It stands in one of these ways. At least one. */
  readonly standing?: InputMaybe<ReadonlyArray<SourceStanding>>;
};

/** One identifier of a publication. */
export type StudyIdentifier = {
  readonly __typename?: 'StudyIdentifier';
  /** The identifier's kind: `doi`, `pmid`, `pmcid`, `isbn` or `other`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier itself, without a resolver's address. */
  readonly value: Scalars['String']['output'];
  /** Whether an editor saw it with this publication in a register or on a publisher's page. */
  readonly verified: Scalars['Boolean']['output'];
};

/** How a study came to be here. */
export type StudyLayer =
  /** A document cites it. */
  | 'CITED_BY_DOCUMENT'
  /** The editors set it beside the documents, which do not cite it. */
  | 'OUTSIDE_EVIDENCE';

/** How many voices say what. Studies that are or may be one publication are one voice. */
export type Tally = {
  readonly __typename?: 'Tally';
  /** They speak for the opposite: 0 or more. */
  readonly disputes: Scalars['Int']['output'];
  /** They found no effect where it says there is one: 0 or more. */
  readonly noEffect: Scalars['Int']['output'];
  /** They speak for it: 0 or more. */
  readonly supports: Scalars['Int']['output'];
  /** They do not decide, or their lines point apart: 0 or more. */
  readonly unclear: Scalars['Int']['output'];
};

/** The base direction in which a script is written. */
export type TextDirection =
  /** From left to right. */
  | 'LTR'
  /** From right to left. */
  | 'RTL';

/** A difference that a reader found where the two documents share no proposition. */
export type UnpairedDifference = {
  readonly __typename?: 'UnpairedDifference';
  /** What differs; its kind is WORDING or TRANSLATION. */
  readonly difference: Difference;
  /** Ids of the two documents and a number, with dots between them. */
  readonly id: Scalars['ID']['output'];
  /** The left document's claims at the place, in the order of the text; at most 100. Empty where it makes none. */
  readonly leftClaims: ReadonlyArray<Claim>;
  /** The place in the left document. Null where the claims are the place. */
  readonly leftPlace?: Maybe<Span>;
  /** The right document's claims at the place, in the order of the text; at most 100. Empty where it makes none. */
  readonly rightClaims: ReadonlyArray<Claim>;
  /** The place in the right document. Null where the claims are the place. */
  readonly rightPlace?: Maybe<Span>;
};

/** An upper limit as sources give it, and where the dose that was asked about lies to it. */
export type UpperLimitComparison = {
  readonly __typename?: 'UpperLimitComparison';
  /** The limit as the claims or lines give it. */
  readonly amount: Amount;
  /** What the limit counts. */
  readonly basis: DoseBasis;
  /** The claims that give the limit, ordered by document and place; those of datasets by id. At most 100. Empty where only studies do. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why that is not known. Null unless `position` is UNKNOWN. */
  readonly obstacle?: Maybe<LimitObstacle>;
  /** For whom the limit is. Null where none is named, or it is said in words only, if only in part. */
  readonly population?: Maybe<Concept>;
  /** Where the dose lies to the limit. It tells what follows from two amounts, and nothing for anyone. */
  readonly position: LimitPosition;
  /**
   * The studies, such as an authority's opinion, whose lines give the limit: in the order of the lines' ids; at most 100. None that
   * was retracted or superseded, or is under an expression of concern.
   */
  readonly studies: ReadonlyArray<Study>;
  /** What the limit is an amount of. */
  readonly substance: Concept;
};

/** Whether the text of a document was there when the release was made, and was the text in which offsets were counted. */
export type Verification =
  /** Another text was there: no quote is shown. */
  | 'MISMATCH'
  /** It was not there: no quote is shown. */
  | 'SOURCE_MISSING'
  /** It was there, and its hash is right: quotes are shown. */
  | 'VERIFIED';

/** A concept of an ontology or a database that stands for a concept here, or near it. */
export type Xref = {
  readonly __typename?: 'Xref';
  /** Its compact URI, `prefix:local`, with prefixes of the Bioregistry. */
  readonly curie: Scalars['Curie']['output'];
  /** Its name there, in the words of that ontology or database. Null where it was not noted. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** How near it is. */
  readonly match: MatchKind;
  /**
   * Whether an editor saw the CURIE with this label in the ontology or database itself. Only exact and verified CURIEs lead
   * to a concept.
   */
  readonly verified: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Amount: ResolverTypeWrapper<Amount>;
  AmountInput: AmountInput;
  Applicability: ResolverTypeWrapper<ApplicabilitySource>;
  Applies: Applies;
  Assertion: ResolverTypeWrapper<StoredAssertionSource>;
  AssertionConnection: ResolverTypeWrapper<AssertionPageSource>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  AssertionFilter: AssertionFilter;
  Balance: ResolverTypeWrapper<RemarkedBalanceSource>;
  BalanceVerdict: BalanceVerdict;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CausalDirection: CausalDirection;
  Caveat: ResolverTypeWrapper<CaveatSource>;
  CaveatKind: CaveatKind;
  Certainty: Certainty;
  Chain: ResolverTypeWrapper<FoundChainSource>;
  ChainConnection: ResolverTypeWrapper<ChainPageSource>;
  ChainEdge: ResolverTypeWrapper<Omit<ChainEdge, 'node'> & { node: ResolversTypes['Chain'] }>;
  ChainEffect: ResolverTypeWrapper<ChainEffectSource>;
  ChainFilter: ChainFilter;
  ChainLink: ResolverTypeWrapper<PlacedStepSource>;
  ChainSign: ChainSign;
  Claim: ResolverTypeWrapper<StoredClaimSource>;
  ClaimConnection: ResolverTypeWrapper<ClaimPageSource>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimPair: ResolverTypeWrapper<ComparedPairSource>;
  Concept: ResolverTypeWrapper<StoredConceptSource>;
  ConceptCategory: ConceptCategory;
  ConceptConnection: ResolverTypeWrapper<ConceptPageSource>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptFilter: ConceptFilter;
  ConceptRole: ConceptRole;
  ContextInput: ContextInput;
  Counts: ResolverTypeWrapper<Counts>;
  Curie: ResolverTypeWrapper<Scalars['Curie']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Difference: ResolverTypeWrapper<FoundDifferenceSource>;
  DifferenceKind: DifferenceKind;
  DimensionVerdict: ResolverTypeWrapper<DimensionVerdictSource>;
  Directness: Directness;
  Disagreement: ResolverTypeWrapper<ShownDisagreementSource>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementPageSource>;
  DisagreementEdge: ResolverTypeWrapper<Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }>;
  DisagreementFilter: DisagreementFilter;
  DisagreementKind: DisagreementKind;
  Document: ResolverTypeWrapper<StoredDocumentSource>;
  DocumentComparison: ResolverTypeWrapper<ComparisonSource>;
  DocumentConnection: ResolverTypeWrapper<DocumentPageSource>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DoseBasis: DoseBasis;
  DoseFinding: ResolverTypeWrapper<DoseFindingSource>;
  DoseKind: DoseKind;
  EvidenceDirection: EvidenceDirection;
  EvidenceLevel: EvidenceLevel;
  EvidenceLine: ResolverTypeWrapper<StoredEvidenceLineSource>;
  EvidenceLineConnection: ResolverTypeWrapper<EvidenceLinePageSource>;
  EvidenceLineEdge: ResolverTypeWrapper<Omit<EvidenceLineEdge, 'node'> & { node: ResolversTypes['EvidenceLine'] }>;
  EvidenceReport: ResolverTypeWrapper<EvidenceReportSource>;
  Finding: ResolverTypeWrapper<AskedFindingSource>;
  FindingGroup: ResolverTypeWrapper<AskedGroupSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoodSource: ResolverTypeWrapper<ConceptFindingSource>;
  FoodSourceReport: ResolverTypeWrapper<FoodSourceReportSource>;
  Gap: ResolverTypeWrapper<ToldGapSource>;
  GapReason: GapReason;
  GapSubject: GapSubject;
  HiddenNeighbours: ResolverTypeWrapper<HiddenNeighboursSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identification: Identification;
  IndirectReason: IndirectReason;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LimitObstacle: LimitObstacle;
  LimitPosition: LimitPosition;
  MatchKind: MatchKind;
  Mechanism: ResolverTypeWrapper<StoredMechanismSource>;
  Meta: ResolverTypeWrapper<Record<string, never>>;
  MolarMass: ResolverTypeWrapper<MolarMass>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  NameOrigin: NameOrigin;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodSource>;
  NotCountedReason: NotCountedReason;
  OmittedFindings: ResolverTypeWrapper<OmittedFindings>;
  PageInfo: ResolverTypeWrapper<PageInfoSource>;
  Passage: ResolverTypeWrapper<PassageSource>;
  Predicate: ResolverTypeWrapper<StoredPredicateSource>;
  PredicateRole: PredicateRole;
  Presence: Presence;
  Qualifier: ResolverTypeWrapper<QualifierSource>;
  QualifierKind: QualifierKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<StoredReferenceSource>;
  Release: ResolverTypeWrapper<CurrentReleaseSource>;
  ReviewStatus: ReviewStatus;
  SafetyFinding: ResolverTypeWrapper<SafetyFindingSource>;
  SafetyReport: ResolverTypeWrapper<SafetyReportSource>;
  SearchConnection: ResolverTypeWrapper<SearchPageSource>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeSource>;
  SearchMatch: SearchMatch;
  Sign: Sign;
  Source: ResolverTypeWrapper<StoredSourceSource>;
  SourceKind: SourceKind;
  SourceRecord: ResolverTypeWrapper<SourceRecordSource>;
  SourceStanding: SourceStanding;
  Span: ResolverTypeWrapper<Span>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StructuralLink: ResolverTypeWrapper<StructuralLinkSource>;
  Study: ResolverTypeWrapper<StoredStudySource>;
  StudyConnection: ResolverTypeWrapper<StudyPageSource>;
  StudyDesign: StudyDesign;
  StudyEdge: ResolverTypeWrapper<Omit<StudyEdge, 'node'> & { node: ResolversTypes['Study'] }>;
  StudyFilter: StudyFilter;
  StudyIdentifier: ResolverTypeWrapper<StudyIdentifier>;
  StudyLayer: StudyLayer;
  Tally: ResolverTypeWrapper<Tally>;
  TextDirection: TextDirection;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnpairedDifference: ResolverTypeWrapper<UnpairedDifferenceSource>;
  UpperLimitComparison: ResolverTypeWrapper<LimitComparisonSource>;
  Verification: Verification;
  Xref: ResolverTypeWrapper<Xref>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Amount: Amount;
  AmountInput: AmountInput;
  Applicability: ApplicabilitySource;
  Assertion: StoredAssertionSource;
  AssertionConnection: AssertionPageSource;
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  AssertionFilter: AssertionFilter;
  Balance: RemarkedBalanceSource;
  Boolean: Scalars['Boolean']['output'];
  Caveat: CaveatSource;
  Chain: FoundChainSource;
  ChainConnection: ChainPageSource;
  ChainEdge: Omit<ChainEdge, 'node'> & { node: ResolversParentTypes['Chain'] };
  ChainEffect: ChainEffectSource;
  ChainFilter: ChainFilter;
  ChainLink: PlacedStepSource;
  Claim: StoredClaimSource;
  ClaimConnection: ClaimPageSource;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimPair: ComparedPairSource;
  Concept: StoredConceptSource;
  ConceptConnection: ConceptPageSource;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptFilter: ConceptFilter;
  ContextInput: ContextInput;
  Counts: Counts;
  Curie: Scalars['Curie']['output'];
  DateTime: Scalars['DateTime']['output'];
  Difference: FoundDifferenceSource;
  DimensionVerdict: DimensionVerdictSource;
  Disagreement: ShownDisagreementSource;
  DisagreementConnection: DisagreementPageSource;
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  DisagreementFilter: DisagreementFilter;
  Document: StoredDocumentSource;
  DocumentComparison: ComparisonSource;
  DocumentConnection: DocumentPageSource;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DoseFinding: DoseFindingSource;
  EvidenceLine: StoredEvidenceLineSource;
  EvidenceLineConnection: EvidenceLinePageSource;
  EvidenceLineEdge: Omit<EvidenceLineEdge, 'node'> & { node: ResolversParentTypes['EvidenceLine'] };
  EvidenceReport: EvidenceReportSource;
  Finding: AskedFindingSource;
  FindingGroup: AskedGroupSource;
  Float: Scalars['Float']['output'];
  FoodSource: ConceptFindingSource;
  FoodSourceReport: FoodSourceReportSource;
  Gap: ToldGapSource;
  HiddenNeighbours: HiddenNeighboursSource;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  Mechanism: StoredMechanismSource;
  Meta: Record<string, never>;
  MolarMass: MolarMass;
  Name: Name;
  Neighbourhood: NeighbourhoodSource;
  OmittedFindings: OmittedFindings;
  PageInfo: PageInfoSource;
  Passage: PassageSource;
  Predicate: StoredPredicateSource;
  Qualifier: QualifierSource;
  Query: Record<PropertyKey, never>;
  Reference: StoredReferenceSource;
  Release: CurrentReleaseSource;
  SafetyFinding: SafetyFindingSource;
  SafetyReport: SafetyReportSource;
  SearchConnection: SearchPageSource;
  SearchEdge: SearchEdgeSource;
  Source: StoredSourceSource;
  SourceRecord: SourceRecordSource;
  Span: Span;
  String: Scalars['String']['output'];
  StructuralLink: StructuralLinkSource;
  Study: StoredStudySource;
  StudyConnection: StudyPageSource;
  StudyEdge: Omit<StudyEdge, 'node'> & { node: ResolversParentTypes['Study'] };
  StudyFilter: StudyFilter;
  StudyIdentifier: StudyIdentifier;
  Tally: Tally;
  URL: Scalars['URL']['output'];
  UnpairedDifference: UnpairedDifferenceSource;
  UpperLimitComparison: LimitComparisonSource;
  Xref: Xref;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Operation, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Operation, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AmountResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicabilityResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Applicability'] = ResolversParentTypes['Applicability']> = {
  applies?: Resolver<ResolversTypes['Applies'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionVerdict']>, ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AssertionClaimsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceLineConnection'], ParentType, ContextType, RequireFields<AssertionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssertionStatementArgs>>;
  statementLanguage?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType, Partial<AssertionStatementLanguageArgs>>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BalanceExplanationArgs>>;
  human?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  nonHuman?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  nonHumanOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BalanceVerdict'], ParentType, ContextType>;
};

export type CaveatResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Caveat'] = ResolversParentTypes['Caveat']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaveatKind'], ParentType, ContextType>;
  limitedTo?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  studies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CaveatTextArgs>>;
};

export type ChainResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  composed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ChainEffect'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChainExplanationArgs>>;
  explanationLanguage?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType, Partial<ChainExplanationLanguageArgs>>;
  fromKin?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  toKin?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
  weakestLink?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
};

export type ChainConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
};

export type ChainEffectResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ChainEffect'] = ResolversParentTypes['ChainEffect']> = {
  sign?: Resolver<ResolversTypes['ChainSign'], ParentType, ContextType>;
  undecidedBy?: Resolver<Maybe<ResolversTypes['ChainLink']>, ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  parallel?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  agentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicability?: Resolver<ResolversTypes['Applicability'], ParentType, ContextType, RequireFields<ClaimApplicabilityArgs, 'context'>>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citedReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  citedStudies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledgeLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectMention?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  paraphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  primaryKnowledgeSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposition?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimStatementArgs>>;
  statementLanguage?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType, Partial<ClaimStatementLanguageArgs>>;
  subjectMention?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimPairResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ClaimPair'] = ResolversParentTypes['ClaimPair']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  leftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rightCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ConceptAssertionsArgs, 'first' | 'includeKin'>>;
  biolinkCategory?: Resolver<Maybe<ResolversTypes['Curie']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ConceptCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConceptLabelArgs>>;
  labelLanguage?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType, Partial<ConceptLabelLanguageArgs>>;
  molarMass?: Resolver<Maybe<ResolversTypes['MolarMass']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<ConceptNamesArgs>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
  xrefs?: Resolver<ReadonlyArray<ResolversTypes['Xref']>, ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CurieScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Curie'], any> {
  name: 'Curie';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DifferenceResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DifferenceExplanationArgs>>;
  explanationLanguage?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType, Partial<DifferenceExplanationLanguageArgs>>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DifferenceLeftArgs>>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DifferenceRightArgs>>;
  stage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
};

export type DimensionVerdictResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DimensionVerdict'] = ResolversParentTypes['DimensionVerdict']> = {
  applies?: Resolver<ResolversTypes['Applies'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualifierKind'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DisagreementExplanationArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  proposition?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type DocumentComparisonResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DocumentComparison'] = ResolversParentTypes['DocumentComparison']> = {
  left?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  onlyLeft?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DocumentComparisonOnlyLeftArgs, 'first'>>;
  onlyLeftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyRight?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DocumentComparisonOnlyRightArgs, 'first'>>;
  onlyRightCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherDifferences?: Resolver<ReadonlyArray<ResolversTypes['UnpairedDifference']>, ParentType, ContextType, RequireFields<DocumentComparisonOtherDifferencesArgs, 'first'>>;
  otherDifferencesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['ClaimPair']>, ParentType, ContextType, RequireFields<DocumentComparisonSharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DoseFindingResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['DoseFinding'] = ResolversParentTypes['DoseFinding']> = {
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DoseBasis'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DoseKind'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  studies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  controlled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  design?: Resolver<ResolversTypes['StudyDesign'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EvidenceDirection'], ParentType, ContextType>;
  directness?: Resolver<ResolversTypes['Directness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inHumans?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indirectBecause?: Resolver<Maybe<ResolversTypes['IndirectReason']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EvidenceLevel']>, ParentType, ContextType>;
  notCounted?: Resolver<Maybe<ResolversTypes['NotCountedReason']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceLineConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['EvidenceLineConnection'] = ResolversParentTypes['EvidenceLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceLineEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['EvidenceLineEdge'] = ResolversParentTypes['EvidenceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceLine'], ParentType, ContextType>;
};

export type EvidenceReportResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['EvidenceReport'] = ResolversParentTypes['EvidenceReport']> = {
  asked?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['FindingGroup']>, ParentType, ContextType>;
  omittedFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['SafetyReport']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EvidenceReportSummaryArgs>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  applies?: Resolver<Maybe<ResolversTypes['Applies']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  claimCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  evidenceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
};

export type FindingGroupResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['FindingGroup'] = ResolversParentTypes['FindingGroup']> = {
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  intervention?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
};

export type FoodSourceResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['FoodSource'] = ResolversParentTypes['FoodSource']> = {
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  claimCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  evidenceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  food?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
};

export type FoodSourceReportResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['FoodSourceReport'] = ResolversParentTypes['FoodSourceReport']> = {
  asked?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  foods?: Resolver<ReadonlyArray<ResolversTypes['FoodSource']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  nutrient?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  omitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  about?: Resolver<ResolversTypes['GapSubject'], ParentType, ContextType>;
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GapExplanationArgs>>;
  nearestChain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
};

export type HiddenNeighboursResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['HiddenNeighbours'] = ResolversParentTypes['HiddenNeighbours']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type MechanismResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MetaNoticeArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type MolarMassResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['MolarMass'] = ResolversParentTypes['MolarMass']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gramsPerMole?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['NameOrigin'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  hidden?: Resolver<ReadonlyArray<ResolversTypes['HiddenNeighbours']>, ParentType, ContextType>;
  omittedAssertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedAssertionsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omittedConcepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedConceptsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omittedStructural?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  structural?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OmittedFindingsResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['OmittedFindings'] = ResolversParentTypes['OmittedFindings']> = {
  about?: Resolver<ResolversTypes['GapSubject'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  direction?: Resolver<ResolversTypes['TextDirection'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  biolink?: Resolver<Maybe<ResolversTypes['Curie']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CausalDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverseLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PredicateInverseLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PredicateLabelArgs>>;
  role?: Resolver<ResolversTypes['PredicateRole'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualifierKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QualifierLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType, RequireFields<QueryAssertionArgs, 'id'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<QueryAssertionsArgs, 'filter' | 'first'>>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<QueryChainsArgs, 'filter' | 'first' | 'from' | 'to'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  compareDocuments?: Resolver<Maybe<ResolversTypes['DocumentComparison']>, ParentType, ContextType, RequireFields<QueryCompareDocumentsArgs, 'left' | 'right'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first'>>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceReport'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'condition'>>;
  foodSources?: Resolver<ResolversTypes['FoodSourceReport'], ParentType, ContextType, RequireFields<QueryFoodSourcesArgs, 'nutrient'>>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType, RequireFields<QueryMechanismArgs, 'id'>>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'concepts' | 'depth' | 'includeStructural' | 'maxAssertions' | 'maxConcepts'>>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['Predicate']>, ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['SafetyReport'], ParentType, ContextType, RequireFields<QuerySafetyArgs, 'intervention'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, RequireFields<QueryStudiesArgs, 'first'>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, RequireFields<QueryStudyArgs, 'id'>>;
};

export type ReferenceResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SafetyFindingResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['SafetyFinding'] = ResolversParentTypes['SafetyFinding']> = {
  applies?: Resolver<Maybe<ResolversTypes['Applies']>, ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  claimCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  evidenceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frequency?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  until?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['StructuralLink']>, ParentType, ContextType>;
};

export type SafetyReportResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['SafetyReport'] = ResolversParentTypes['SafetyReport']> = {
  asked?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contraindications?: Resolver<ReadonlyArray<ResolversTypes['SafetyFinding']>, ParentType, ContextType>;
  doses?: Resolver<ReadonlyArray<ResolversTypes['DoseFinding']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  interactions?: Resolver<ReadonlyArray<ResolversTypes['SafetyFinding']>, ParentType, ContextType>;
  intervention?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  mitigations?: Resolver<ReadonlyArray<ResolversTypes['SafetyFinding']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['OmittedFindings']>, ParentType, ContextType>;
  overdoseEffects?: Resolver<ReadonlyArray<ResolversTypes['SafetyFinding']>, ParentType, ContextType>;
  precautions?: Resolver<ReadonlyArray<ResolversTypes['SafetyFinding']>, ParentType, ContextType>;
  sideEffects?: Resolver<ReadonlyArray<ResolversTypes['SafetyFinding']>, ParentType, ContextType>;
  upperLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UpperLimitComparison']>>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  allWords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedName?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  matchedXref?: Resolver<Maybe<ResolversTypes['Xref']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  answersByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infores?: Resolver<Maybe<ResolversTypes['Curie']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Curie']>, ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StructuralLinkResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['StructuralLink'] = ResolversParentTypes['StructuralLink']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  arms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StudyCitedByArgs, 'first'>>;
  controlled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  design?: Resolver<ResolversTypes['StudyDesign'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dose?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceLineConnection'], ParentType, ContextType, RequireFields<StudyEvidenceArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identification?: Resolver<ResolversTypes['Identification'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['StudyIdentifier']>, ParentType, ContextType>;
  includes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['StudyLayer'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  randomised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SourceStanding'], ParentType, ContextType>;
  standingSince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StudyConnectionResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StudyEdgeResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type StudyIdentifierResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['StudyIdentifier'] = ResolversParentTypes['StudyIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  disputes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noEffect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnpairedDifferenceResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['UnpairedDifference'] = ResolversParentTypes['UnpairedDifference']> = {
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  leftPlace?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  rightClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rightPlace?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type UpperLimitComparisonResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['UpperLimitComparison'] = ResolversParentTypes['UpperLimitComparison']> = {
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DoseBasis'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['LimitObstacle']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['LimitPosition'], ParentType, ContextType>;
  studies?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  substance?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type XrefResolvers<ContextType = Operation, ParentType extends ResolversParentTypes['Xref'] = ResolversParentTypes['Xref']> = {
  curie?: Resolver<ResolversTypes['Curie'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Operation> = {
  Amount?: AmountResolvers<ContextType>;
  Applicability?: ApplicabilityResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Caveat?: CaveatResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainEffect?: ChainEffectResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimPair?: ClaimPairResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Curie?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Difference?: DifferenceResolvers<ContextType>;
  DimensionVerdict?: DimensionVerdictResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentComparison?: DocumentComparisonResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DoseFinding?: DoseFindingResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  EvidenceLineConnection?: EvidenceLineConnectionResolvers<ContextType>;
  EvidenceLineEdge?: EvidenceLineEdgeResolvers<ContextType>;
  EvidenceReport?: EvidenceReportResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingGroup?: FindingGroupResolvers<ContextType>;
  FoodSource?: FoodSourceResolvers<ContextType>;
  FoodSourceReport?: FoodSourceReportResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  HiddenNeighbours?: HiddenNeighboursResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  Mechanism?: MechanismResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  MolarMass?: MolarMassResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  OmittedFindings?: OmittedFindingsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  SafetyFinding?: SafetyFindingResolvers<ContextType>;
  SafetyReport?: SafetyReportResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  StructuralLink?: StructuralLinkResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  StudyIdentifier?: StudyIdentifierResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnpairedDifference?: UnpairedDifferenceResolvers<ContextType>;
  UpperLimitComparison?: UpperLimitComparisonResolvers<ContextType>;
  Xref?: XrefResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Operation> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
