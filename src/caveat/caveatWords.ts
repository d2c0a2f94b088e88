import type { CaveatKind } from './caveat.ts';

/** The words of one language for caveats. */
export interface CaveatWords {
  /** BCP-47 tag. */
  readonly language: string;
  /** BCP-47 tag of the language as lists are written in it. */
  readonly listed: string;
  /** A clause that begins with a small letter; "it" is a finding or a link of a chain. */
  readonly cautions: Readonly<Record<CaveatKind, string>>;
  /** A clause like those: to whom a benefit is limited. */
  readonly limited: (people: string) => string;
  /** A clause like those: that an amount lies above an upper limit for some. */
  readonly aboveLimitFor: (people: string) => string;
  /** Stands among these for a limit that does not say whom it is for. */
  readonly unnamed: string;
  /** Stands between two clauses. */
  readonly separator: string;
  /** Stands before the numbers of so many links. */
  readonly links: (count: number) => string;
}

export const ENGLISH: CaveatWords = {
  language: 'en',
  listed: 'en-GB',
  cautions: {
    ONLY_IF: 'a text claims it only under a condition',
    ONLY_IN_DISEASE: 'it is said only of those who have a certain disease',
    HEDGED:
      'a text hedges it, for example as possible, and none of the sources shown claims it without a hedge or a scope',
    SCOPED: 'a text says how widely it is meant, for example in some cases, or among others',
    DENIED: 'a claim of the sources shown denies it',
    COMBINATION: 'it is about a combination with something else',
    ANIMAL: 'it rests on studies in animals or laboratory work, not on people',
    UNCONTROLLED: 'nothing that supports it was compared with a control group',
    OVERSTATED: 'a claim says more than the studies it cites can show',
    RETRACTED: 'a study behind it was retracted and does not count',
    CONCERN: 'of a study that gave the amount, the editors of the journal have published a concern',
    CANDIDATE_STUDY: 'of a study behind it, it is not certain which publication it is',
    ONE_SOURCE: 'only one independent source claims it',
    UNIT_UNSTATED: 'the amount is given without a unit, or without a time',
    BASIS_UNSTATED: 'it is not said whether the amount counts all intake or supplements only',
    ABOVE_UPPER_LIMIT:
      'the amount lies above an upper limit that a source gives for the same substance; this is no advice',
    COMPOSED: 'no single document states every link of this chain',
    FEATURE_NOT_CAUSE: 'it names a feature, and a feature is no cause',
    CONTESTED: 'some evidence disputes it or did not find it',
  },
  limited: (people) => `its benefit is said to be limited to ${people}`,
  aboveLimitFor: (people) =>
    `the amount lies above an upper limit that a source gives for the same substance (for: ${people}); this is no advice`,
  unnamed: 'people who are not named',
  separator: '; ',
  links: (count) => (count === 1 ? 'link' : 'links'),
};

const DUTCH: CaveatWords = {
  language: 'nl',
  listed: 'nl',
  cautions: {
    ONLY_IF: 'een tekst beweert het alleen onder een voorwaarde',
    ONLY_IN_DISEASE: 'het wordt alleen gezegd van wie een bepaalde ziekte heeft',
    HEDGED:
      'een tekst maakt een voorbehoud, bijvoorbeeld dat het mogelijk is, en geen van de getoonde bronnen beweert het zonder voorbehoud en zonder te zeggen hoe ruim het bedoeld is',
    SCOPED: 'een tekst zegt hoe ruim het bedoeld is, bijvoorbeeld in sommige gevallen, of onder andere',
    DENIED: 'een bewering van de getoonde bronnen ontkent het',
    COMBINATION: 'het gaat om een combinatie met iets anders',
    ANIMAL: 'het berust op onderzoek bij dieren of in het laboratorium, niet bij mensen',
    UNCONTROLLED: 'niets van wat het ondersteunt is met een controlegroep vergeleken',
    OVERSTATED: 'een bewering zegt meer dan de aangehaalde onderzoeken kunnen aantonen',
    RETRACTED: 'een onderzoek erachter is ingetrokken en telt niet mee',
    CONCERN:
      'bij een onderzoek dat de hoeveelheid gaf, hebben de redacteuren van het tijdschrift hun zorg geuit',
    CANDIDATE_STUDY: 'van een onderzoek erachter staat niet vast welke publicatie het is',
    ONE_SOURCE: 'slechts één onafhankelijke bron beweert het',
    UNIT_UNSTATED: 'bij de hoeveelheid ontbreekt een eenheid of een tijd',
    BASIS_UNSTATED: 'er staat niet bij of de hoeveelheid de hele inname telt of alleen supplementen',
    ABOVE_UPPER_LIMIT:
      'de hoeveelheid ligt boven een bovengrens die een bron voor dezelfde stof geeft; dit is geen advies',
    COMPOSED: 'geen document noemt op zichzelf elke schakel van deze keten',
    FEATURE_NOT_CAUSE: 'het noemt een kenmerk, en een kenmerk is geen oorzaak',
    CONTESTED: 'er is bewijs dat het tegenspreekt of het niet vond',
  },
  limited: (people) => `de baat zou beperkt zijn tot ${people}`,
  aboveLimitFor: (people) =>
    `de hoeveelheid ligt boven een bovengrens die een bron voor dezelfde stof geeft (voor: ${people}); dit is geen advies`,
  unnamed: 'mensen die niet genoemd worden',
  separator: '; ',
  links: (count) => (count === 1 ? 'schakel' : 'schakels'),
};

const DANISH: CaveatWords = {
  language: 'da',
  listed: 'da',
  cautions: {
    ONLY_IF: 'en tekst påstår det kun under en betingelse',
    ONLY_IN_DISEASE: 'det siges kun om dem, der har en bestemt sygdom',
    HEDGED:
      'en tekst tager et forbehold, for eksempel at det er muligt, og ingen af de viste kilder påstår det uden forbehold og uden at sige, hvor bredt det er ment',
    SCOPED: 'en tekst siger, hvor bredt det er ment, for eksempel i nogle tilfælde, eller blandt andet',
    DENIED: 'en påstand fra de viste kilder benægter det',
    COMBINATION: 'det handler om en kombination med noget andet',
    ANIMAL: 'det hviler på studier af dyr eller i laboratoriet, ikke af mennesker',
    UNCONTROLLED: 'intet af det, der støtter det, er sammenlignet med en kontrolgruppe',
    OVERSTATED: 'en påstand siger mere, end de citerede studier kan vise',
    RETRACTED: 'et studie bag det er trukket tilbage og tæller ikke med',
    CONCERN: 'om et studie, der gav mængden, har tidsskriftets redaktion udtrykt bekymring',
    CANDIDATE_STUDY: 'for et studie bag det er det ikke sikkert, hvilken publikation det er',
    ONE_SOURCE: 'kun én uafhængig kilde påstår det',
    UNIT_UNSTATED: 'ved mængden mangler en enhed eller et tidsrum',
    BASIS_UNSTATED: 'det er ikke angivet, om mængden tæller hele indtaget eller kun tilskud',
    ABOVE_UPPER_LIMIT:
      'mængden ligger over en øvre grænse, som en kilde angiver for samme stof; det er ikke et råd',
    COMPOSED: 'intet dokument angiver alene hvert led i denne kæde',
    FEATURE_NOT_CAUSE: 'det nævner et kendetegn, og et kendetegn er ingen årsag',
    CONTESTED: 'der er evidens, som bestrider det eller ikke fandt det',
  },
  limited: (people) => `gavnen siges at være begrænset til ${people}`,
  aboveLimitFor: (people) =>
    `mængden ligger over en øvre grænse, som en kilde angiver for samme stof (for: ${people}); det er ikke et råd`,
  unnamed: 'mennesker, der ikke nævnes',
  separator: '; ',
  links: () => 'led',
};

const ARABIC: CaveatWords = {
  language: 'ar',
  listed: 'ar',
  cautions: {
    ONLY_IF: 'يذكره نص بشرط فقط',
    ONLY_IN_DISEASE: 'يُقال فقط عمّن لديه مرض معيّن',
    HEDGED:
      'يذكره نص بتحفّظ، مثلًا على أنه ممكن، ولا يذكره أي من المصادر المعروضة بلا تحفّظ وبلا بيان مدى المقصود به',
    SCOPED: 'يبيّن نص مدى المقصود به، مثلًا في بعض الحالات، أو من بين أمور أخرى',
    DENIED: 'ينفيه ادعاء من المصادر المعروضة',
    COMBINATION: 'يتعلق بالجمع مع شيء آخر',
    ANIMAL: 'يستند إلى دراسات على الحيوانات أو في المختبر، لا على البشر',
    UNCONTROLLED: 'لم يُقارَن شيء مما يؤيده بمجموعة ضابطة',
    OVERSTATED: 'يقول ادعاء أكثر مما يمكن أن تُظهره الدراسات المستشهد بها',
    RETRACTED: 'سُحبت دراسة مما يستند إليه، وهي لا تُحتسب',
    CONCERN: 'أبدى محررو المجلة قلقهم بشأن دراسة أعطت هذا المقدار',
    CANDIDATE_STUDY: 'دراسة مما يستند إليه غير مؤكد أيّ منشور هي',
    ONE_SOURCE: 'يذكره مصدر مستقل واحد فقط',
    UNIT_UNSTATED: 'ذُكر المقدار دون وحدة أو دون مدة',
    BASIS_UNSTATED: 'لم يُذكر هل يشمل المقدار كل ما يُتناول أم المكملات وحدها',
    ABOVE_UPPER_LIMIT: 'المقدار أعلى من حد أقصى يذكره مصدر للمادة نفسها؛ وليس هذا نصيحة',
    COMPOSED: 'لا تذكر أي وثيقة بمفردها كل حلقات هذه السلسلة',
    FEATURE_NOT_CAUSE: 'يذكر سمة، والسمة ليست سببًا',
    CONTESTED: 'توجد أدلة تعارضه أو لم تجده',
  },
  limited: (people) => `يُقال إن الفائدة تقتصر على ${people}`,
  aboveLimitFor: (people) =>
    `المقدار أعلى من حد أقصى يذكره مصدر للمادة نفسها (لمن: ${people})؛ وليس هذا نصيحة`,
  unnamed: 'أشخاص لم يُذكروا',
  separator: '؛ ',
  links: (count) => (count === 1 ? 'الحلقة' : count === 2 ? 'الحلقتان' : 'الحلقات'),
};

/** The languages in which cautions are given, English first. */
export const CAVEAT_WORDS: readonly [CaveatWords, ...CaveatWords[]] = [ENGLISH, DUTCH, DANISH, ARABIC];
