import { ENGLISH } from './english.ts';
import { labelled } from './labels.ts';
import type { SummaryWords } from './summaryWords.ts';

const DUTCH = labelled(
  'nl',
  {
    inContext: 'Bevindingen in de gevraagde omstandigheden',
    applies: { HOLDS: 'geldt', DOES_NOT_HOLD: 'geldt niet', UNKNOWN: 'onbekend' },
    texts: 'Teksten',
    benefitClaimed: 'beweringen ervoor',
    denied: 'ontkend',
    saying: {
      EFFECT: 'dat het helpt',
      USE: 'dat het wordt gebruikt',
      STUDY: 'dat het wordt onderzocht',
      MODEL: 'dat het in modellen helpt',
    },
    implied: 'impliciet',
    hedged: 'met voorbehoud',
    combined: 'in combinatie met iets anders',
    documents: 'documenten',
    records: 'rijen van datasets',
    sources: 'onafhankelijke bronnen',
    nothingClaimed: 'geen bewering ervoor gevonden in deze bronnen',
    studies: 'Onderzoek naar de interventie alleen',
    caveats: 'Hierbij te bedenken',
    lack: 'Wat ontbreekt',
    combination: 'Samen met iets anders',
    limited: 'Dat de baat beperkt is tot',
    claimed: 'beweringen hierover',
    limitNotClaimed: 'geen bewering hiervan gevonden in deze bronnen',
    studiesOfLimit: 'Onderzoek naar deze beperking',
    claimedFor: 'Beweringen ervoor met een beperking',
    deniedFor: 'Ontkenningen met een beperking',
    scoped: 'Hoe ruim het bedoeld is',
    more: 'Andere interventies in `groups`',
    comma: ', ',
  },
  {
    separator: '; ',
    cut: 'Er is of kan meer zijn dan hier is geteld of genoemd; aantallen zijn ondergrenzen.',
    cautions:
      'Waarvoor wordt gewaarschuwd, of dat niets is gevonden, staat in `safety` en hoort bij dit antwoord.',
    cautionsOfEach:
      'Waarvoor bij elk wordt gewaarschuwd, of dat niets is gevonden, geeft `safety`; het hoort bij dit antwoord.',
  },
);

const DANISH = labelled(
  'da',
  {
    inContext: 'Fund under de omstændigheder, der blev spurgt om',
    applies: { HOLDS: 'gælder', DOES_NOT_HOLD: 'gælder ikke', UNKNOWN: 'uvist' },
    texts: 'Tekster',
    benefitClaimed: 'påstande for det',
    denied: 'benægtet',
    saying: {
      EFFECT: 'at det hjælper',
      USE: 'at det bruges',
      STUDY: 'at det undersøges',
      MODEL: 'at det hjælper i modeller',
    },
    implied: 'underforstået',
    hedged: 'med forbehold',
    combined: 'sammen med noget andet',
    documents: 'dokumenter',
    records: 'rækker fra datasæt',
    sources: 'uafhængige kilder',
    nothingClaimed: 'ingen påstand for det fundet i disse kilder',
    studies: 'Studier af interventionen alene',
    caveats: 'Værd at huske',
    lack: 'Hvad der mangler',
    combination: 'Sammen med noget andet',
    limited: 'At gavnen er begrænset til',
    claimed: 'påstande om det',
    limitNotClaimed: 'ingen påstand, der siger det, fundet i disse kilder',
    studiesOfLimit: 'Studier af denne begrænsning',
    claimedFor: 'Påstande for det med en begrænsning',
    deniedFor: 'Benægtelser med en begrænsning',
    scoped: 'Hvor bredt det er ment',
    more: 'Andre interventioner i `groups`',
    comma: ', ',
  },
  {
    separator: '; ',
    cut: 'Der er eller kan være mere, end der er talt eller nævnt her; antal er nedre grænser.',
    cautions: 'Hvad der advares om, eller at intet blev fundet, står i `safety` og hører til dette svar.',
    cautionsOfEach:
      'Hvad der advares om ved hver, eller at intet blev fundet, giver `safety`; det hører til dette svar.',
  },
);

const ARABIC = labelled(
  'ar',
  {
    inContext: 'النتائج في السياق المسؤول عنه',
    applies: { HOLDS: 'ينطبق', DOES_NOT_HOLD: 'لا ينطبق', UNKNOWN: 'غير معروف' },
    texts: 'النصوص',
    benefitClaimed: 'ادعاءات مؤيدة',
    denied: 'منفي',
    saying: {
      EFFECT: 'أنه يفيد',
      USE: 'أنه يُستخدم',
      STUDY: 'أنه قيد الدراسة',
      MODEL: 'أنه يفيد في نماذج',
    },
    implied: 'ضمنًا',
    hedged: 'بتحفظ',
    combined: 'مع شيء آخر',
    documents: 'وثائق',
    records: 'صفوف من مجموعات بيانات',
    sources: 'مصادر مستقلة',
    nothingClaimed: 'لم يُعثر في هذه المصادر على ادعاء مؤيد',
    studies: 'الدراسات عن التدخل وحده',
    caveats: 'مما ينبغي تذكره',
    lack: 'ما ينقص',
    combination: 'مع شيء آخر',
    limited: 'القول بأن الفائدة تقتصر على',
    claimed: 'ادعاءات بذلك',
    limitNotClaimed: 'لم يُعثر في هذه المصادر على ادعاء بذلك',
    studiesOfLimit: 'الدراسات عن هذا التقييد',
    claimedFor: 'ادعاءات مؤيدة مقيدة',
    deniedFor: 'نفي مقيد',
    scoped: 'مدى المقصود به',
    more: 'تدخلات أخرى في `groups`',
    comma: '، ',
  },
  {
    separator: '؛ ',
    cut: 'يوجد أو قد يوجد أكثر مما عُدّ أو ذُكر هنا؛ والأعداد حدود دنيا.',
    cautions: 'ما يُحذَّر منه، أو أنه لم يُعثر على شيء، مذكور في `safety`، وهو جزء من هذا الجواب.',
    cautionsOfEach: 'ما يُحذَّر منه في كل منها، أو أنه لم يُعثر على شيء، يعطيه `safety`، وهو جزء من هذا الجواب.',
  },
);

/** The languages in which reports are summarised, English first. */
export const SUMMARY_WORDS: readonly [SummaryWords, ...SummaryWords[]] = [ENGLISH, DUTCH, DANISH, ARABIC];
