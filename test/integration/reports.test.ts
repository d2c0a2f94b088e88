import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Caveat {
  readonly kind: string;
  readonly claims: readonly { readonly id: string }[];
  readonly studies: readonly { readonly id: string }[];
}

const CAVEATS = 'caveats { kind claims { id } studies { id } }';

/** `KIND`, then the claims and the studies that it comes from. */
function briefly(caveats: readonly Caveat[]): readonly string[] {
  return caveats.map(({ kind, claims, studies }) =>
    [kind, ...[...claims, ...studies].map(({ id }) => id)].join(' '),
  );
}

async function caveatsOf(condition: string): Promise<Record<string, readonly string[]>> {
  const { evidence } = (await corpus.answer(`{
    evidence(condition: "${condition}", intervention: "magnesium") {
      groups { findings { assertion { id } ${CAVEATS} } }
    }
  }`)) as {
    evidence: {
      groups: { findings: { assertion: { id: string }; caveats: readonly Caveat[] }[] }[];
    };
  };
  return Object.fromEntries(
    evidence.groups
      .flatMap(({ findings }) => findings)
      .map(({ assertion, caveats }) => [assertion.id.replace('magnesium_supplement.', ''), briefly(caveats)]),
  );
}

describe('what is to be kept in mind', () => {
  test('in restless legs: only if magnesium is lacking, one source behind both texts, a guessed study without controls', async () => {
    // That something is used is no benefit that could be limited; what is said of some symptoms is said of this benefit too.
    expect(await caveatsOf('restless_legs')).toEqual({
      'TREATS.restless_legs': ['ONLY_IF da-c047 nl-c047'],
      'TREATS.restlessness_feeling': [
        'ONLY_IF da-c047 nl-c047',
        // An open pilot study, which did not measure the feeling, made a study that found a relief.
        'OVERSTATED da-c046 nl-c046 S5',
        'CANDIDATE_STUDY da-c046 nl-c046 S5',
        'ONE_SOURCE da-c046 nl-c046',
      ],
      'CURES.restless_legs': ['ONLY_IF da-c029 nl-c029 da-c047 nl-c047', 'ONE_SOURCE da-c029 nl-c029'],
      'USED_TO_TREAT.restless_legs': ['ONLY_IF da-c030 nl-c030', 'ONE_SOURCE da-c030 nl-c030'],
      'TREATS.rls_symptoms': ['ONLY_IF da-c028 da-c047 nl-c047', 'ONE_SOURCE da-c028'],
      'USED_TO_TREAT.rls_symptoms': ['ONLY_IF nl-c028', 'ONE_SOURCE nl-c028'],
      'TREATS.sleep_disorder': ['ONLY_IF da-c047 nl-c047'],
      // Of insomnia in these patients: the review in older adults says nothing of it.
      'TREATS.insomnia': [
        'ONLY_IF da-c047 nl-c047',
        'UNCONTROLLED S5',
        'OVERSTATED da-c045 nl-c045 S5',
        'CANDIDATE_STUDY S5',
        'ONE_SOURCE da-c045 nl-c045',
      ],
    });
  });

  test('in sciatica: animals only, after an injury', async () => {
    expect(await caveatsOf('sciatica')).toEqual({
      'BENEFICIAL_IN_MODELS_FOR.sciatica': [
        'ONLY_IF ar-c040',
        'ANIMAL ar-c038 ar-c040',
        'OVERSTATED ar-c038 ar-c040 S3',
        'ONE_SOURCE ar-c038 ar-c040',
      ],
    });
  });

  test('in nerve pain: the trial contests the one text that claims a relief', async () => {
    expect(await caveatsOf('nerve_pain')).toMatchObject({
      'TREATS.nerve_pain': ['ONE_SOURCE ar-c009', 'CONTESTED L6'],
      'magnesium.TREATS.nerve_pain': ['ONE_SOURCE ar-c010'],
      'magnesium.STUDIED_FOR.nerve_pain;COMBINATION=combination_therapy': [
        'COMBINATION ar-c004',
        'ONE_SOURCE ar-c004',
      ],
    });
  });

  test('in fibromyalgia: what is claimed is claimed of combinations', async () => {
    expect(await caveatsOf('fibromyalgia')).toEqual({
      // Women on magnesium citrate alone before and after: the trial's other groups had no placebo.
      'TREATS.fibromyalgia_symptoms': ['UNCONTROLLED S2'],
      'TREATS.fibromyalgia': [],
      'TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline': [
        'COMBINATION ar-c030',
        'UNCONTROLLED S2',
        // It says that the combination is effective; nobody was given a placebo.
        'OVERSTATED ar-c030 S2',
        'ONE_SOURCE ar-c030',
      ],
      'TREATS.fibromyalgia;COMBINATION=fibromyalgia_drugs': [
        'COMBINATION ar-c026',
        // It says that it may be beneficial, by the same women before and after.
        'OVERSTATED ar-c026 S2',
        'ONE_SOURCE ar-c026',
      ],
    });
  });
});

test('the upper limits of two authorities stand beside the amount of the texts, with kind, basis and what is unsaid', async () => {
  const { safety } = (await corpus.answer(`{
    safety(intervention: "magnesium") {
      doses { kind basis amount { min max unit perTime } population { id } claims { id } studies { id } ${CAVEATS} }
    }
  }`)) as {
    safety: {
      doses: {
        kind: string;
        basis: string;
        amount: { min: number; max: number; unit: string; perTime: string | null };
        population: { id: string } | null;
        claims: { id: string }[];
        studies: { id: string }[];
        caveats: Caveat[];
      }[];
    };
  };
  const doses = safety.doses.map(({ kind, basis, amount, population, claims, studies, caveats }) => [
    [kind, amount.min, amount.unit, amount.perTime ?? '-', basis, population?.id ?? '-'].join(' '),
    [...claims, ...studies].map(({ id }) => id).join(' '),
    briefly(caveats),
  ]);
  const unsaid = (claim: string) => [`ONE_SOURCE ${claim}`, `BASIS_UNSTATED ${claim}`];
  const unsaidWithTime = (claim: string) => [
    `ONE_SOURCE ${claim}`,
    `UNIT_UNSTATED ${claim}`,
    `BASIS_UNSTATED ${claim}`,
  ];
  expect(doses).toEqual([
    ['RECOMMENDED 300 mg - UNSTATED pop_adult', 'nl-c065 L11a', unsaidWithTime('nl-c065')],
    ['RECOMMENDED 300 mg d UNSTATED pop_adult', 'da-c066 L11a', unsaid('da-c066')],
    ['UPPER_LIMIT 250 mg d SUPPLEMENT pop_from_age_four', 'L11b', []],
    ['UPPER_LIMIT 350 mg d SUPPLEMENT pop_adult', 'L11a', []],
    ['STUDIED 100 mg d SUPPLEMENT -', 'L9', []],
    ['STUDIED 200 mg d SUPPLEMENT pop_rls_untreated', 'L3', ['UNCONTROLLED L3']],
    ['STUDIED 250 mg d SUPPLEMENT pop_rls_three_months', 'L2', []],
    ['STUDIED 300 mg d SUPPLEMENT pop_fm_premenopausal', 'S2', ['UNCONTROLLED S2']],
    // 301 mg of magnesium: above the limit of the one authority, below that of the other.
    [
      'STUDIED 12.4 mmol d SUPPLEMENT -',
      'S5',
      ['UNCONTROLLED S5', 'CANDIDATE_STUDY S5', 'ABOVE_UPPER_LIMIT L11b'],
    ],
    [
      'STATED_SAFE 300 mg - UNSTATED pop_adult',
      'nl-c066 L11a L11b',
      [...unsaidWithTime('nl-c066'), 'CONTESTED L11b'],
    ],
    [
      'STATED_SAFE 300 mg d UNSTATED pop_adult',
      'da-c067 L11a L11b',
      [...unsaid('da-c067'), 'CONTESTED L11b'],
    ],
  ]);
});

test('the upper limits of two authorities, with where a dose that is asked about lies to each', async () => {
  const held = async (intervention: string, dose: string, more = '') => {
    const { safety } = (await corpus.answer(`{
      safety(intervention: "${intervention}", context: { dose: ${dose} ${more} }) {
        upperLimits { position obstacle amount { max unit perTime } basis substance { id } population { id } claims { id } studies { id } }
      }
    }`)) as {
      safety: {
        upperLimits: {
          position: string;
          obstacle: string | null;
          amount: { max: number; unit: string; perTime: string };
          basis: string;
          substance: { id: string };
          population: { id: string };
          claims: { id: string }[];
          studies: { id: string }[];
        }[];
      };
    };
    return safety.upperLimits.map(
      ({ position, obstacle, amount, basis, substance, population, claims, studies }) => {
        const given = [...claims, ...studies].map(({ id }) => id);
        const { max, unit, perTime } = amount;
        return [
          ...[position, ...(obstacle === null ? [] : [obstacle]), max, `${unit}/${perTime}`, basis],
          ...[substance.id, population.id, ...given],
        ].join(' ');
      },
    );
  };
  const TO_250 = '250 mg/d SUPPLEMENT magnesium_supplement pop_from_age_four L11b';
  const TO_350 = '350 mg/d SUPPLEMENT magnesium_supplement pop_adult L11a';
  const ofSupplements = (value: number, unit: string) =>
    held('magnesium_supplement', `{ value: ${value}, unit: "${unit}", perTime: "d", basis: SUPPLEMENT }`);

  expect(await ofSupplements(400, 'mg')).toEqual([`ABOVE ${TO_250}`, `ABOVE ${TO_350}`]);
  // 301 mg of magnesium.
  expect(await ofSupplements(12.4, 'mmol')).toEqual([`ABOVE ${TO_250}`, `NOT_ABOVE ${TO_350}`]);
  expect(await ofSupplements(250, 'mg')).toEqual([`NOT_ABOVE ${TO_250}`, `NOT_ABOVE ${TO_350}`]);
  expect(await held('magnesium_supplement', '{ value: 400, unit: "mg", basis: SUPPLEMENT }')).toEqual([
    `UNKNOWN UNIT ${TO_250}`,
    `UNKNOWN UNIT ${TO_350}`,
  ]);
  expect(await held('magnesium_supplement', '{ value: 400, unit: "mg", perTime: "d" }')).toEqual([
    `UNKNOWN BASIS ${TO_250}`,
    `UNKNOWN BASIS ${TO_350}`,
  ]);
  // The supplement is weighed by the magnesium in it, and so are its kinds; a salt is something else.
  const counted = '{ value: 400, unit: "mg", perTime: "d", basis: SUPPLEMENT }';
  const above = [`ABOVE ${TO_250}`, `ABOVE ${TO_350}`];
  const unknown = (why: string) => [`UNKNOWN ${why} ${TO_250}`, `UNKNOWN ${why} ${TO_350}`];
  for (const same of ['magnesium', 'high_dose_magnesium', 'sustained_release_form']) {
    expect(await held(same, counted)).toEqual(above);
  }
  expect(await held('magnesium', counted, 'species: "species_humans"')).toEqual(above);
  for (const species of ['species_mice', 'species_animals']) {
    expect(await held('magnesium', counted, `species: "${species}"`)).toEqual(unknown('SPECIES'));
  }
  for (const salt of ['magnesium_oxide', 'magnesium_citrate', 'magnesium_chloride']) {
    expect(await held(salt, counted)).toEqual(unknown('SUBSTANCE'));
  }
});

describe('a summary', () => {
  const CAUTIONS =
    'What is cautioned, or that nothing was found, stands in `safety`, and belongs to this answer.';

  async function summary(condition: string, language = 'en'): Promise<string> {
    const { evidence } = (await corpus.answer(
      `{ evidence(condition: "${condition}", intervention: "magnesium") { summary(language: "${language}") } }`,
    )) as { evidence: { summary: string } };
    return evidence.summary;
  }

  test('of restless legs: two texts that are one source, trials that a review leaves open, and for whom', async () => {
    expect(await summary('restless_legs')).toBe(
      [
        'On magnesium for restless legs syndrome.',
        'Texts: claimed by 2 documents in 10 claims (7 that it helps, 3 that it is used), 8 of them hedged;',
        'together 1 independent source;',
        'denied by 2 documents in 4 claims (that it helps), all of them implied, 2 of them hedged; together 1 independent source.',
        'Studies, the intervention by itself – Unclear: in humans, 1 randomised trial and 2 non-randomised trials support it,',
        '1 systematic review leaves it open; what leaves it open is of a higher level than what supports it;',
        '2 lines are shown and not counted (1 of a study that is, or may be, counted already, 1 indirect).',
        'Studied in (3 of 4 that count): people who have had restless legs for three months or more;',
        'adults with primary restless legs, not treated before;',
        'adults with insomnia from mild to moderate restless legs or from periodic limb movements in sleep, six of the ten have restless legs.',
        'To be kept in mind – A claim says more than the studies it cites can show.',
        'Of a study behind it, it is not certain which publication it is.',
        'That the benefit is limited to magnesium-deficient patients: claimed by 2 documents in 2 claims, 1 of them hedged;',
        'together 1 independent source. Studies of that limit – Untested: no study that counts was found in these sources;',
        '1 line is shown and not counted (indirect).',
        'Restricted: 6 of 10 claims for it –',
        'condition: in cases caused by magnesium deficiency; condition: if magnesium deficiency is suspected as the cause; time: at present.',
        'Restricted: 4 of 4 denials – population: patients without magnesium deficiency.',
        'How widely it is meant: said in 1 of 14 claims – among other findings.',
        CAUTIONS,
      ].join(' '),
    );
  });

  test('of sciatica: no evidence in people, one line in animals', async () => {
    expect(await summary('sciatica')).toBe(
      [
        'On magnesium for sciatica.',
        'Texts: claimed by 1 document in 2 claims (that it helps in models), 1 of them hedged; together 1 independent source.',
        'Studies, the intervention by itself – Untested: no study in humans that counts was found in these sources;',
        '1 line is shown and not counted (indirect).',
        'To be kept in mind – A claim says more than the studies it cites can show.',
        'What is lacking – none in people found in these sources. Lines from animals or the laboratory: 1.',
        'Restricted: 2 of 2 claims for it – species: animals; species: rodents: the word covers mice and rats;',
        'condition: with injury of the sciatic nerve.',
        CAUTIONS,
      ].join(' '),
    );
  });

  test('of nerve pain: the trial that counts found no effect', async () => {
    expect(await summary('nerve_pain')).toContain(
      'Texts: claimed by 1 document in 5 claims (2 that it helps, 1 that it is studied, 2 that it helps in models), ' +
        '1 of them implied, 3 of them hedged, 1 of them of a combination with something else; ' +
        'together 1 independent source. Studies, the intervention by itself – No effect found: in humans, 1 randomised trial finds no ' +
        'effect; 3 lines are shown and not counted (indirect). Studied in (1 of 1 that counts): patients with neuropathic pain. ' +
        'To be kept in mind – A claim says more than the studies it cites can show. ' +
        'Restricted: 2 of 5 claims for it – ',
    );
  });

  test('of fibromyalgia: all claims are of combinations, which are weighed apart', async () => {
    expect(await summary('fibromyalgia')).toBe(
      [
        'On magnesium for fibromyalgia.',
        'Texts: claimed by 1 document in 2 claims (that it helps), 1 of them hedged,',
        'all of them of a combination with something else;',
        'together 1 independent source.',
        'Studies, the intervention by itself – Unclear: in humans, 1 randomised trial and 1 narrative review leave it open;',
        '3 lines are shown and not counted (2 indirect, 1 included in a review that is counted).',
        'Together with something else, “magnesium supplement relieves fibromyalgia symptoms (combined with: amitriptyline)” –',
        'Supported: in humans, 1 non-randomised trial supports it.',
        'Studied in (1 of 1 that counts): premenopausal women with fibromyalgia.',
        CAUTIONS,
      ].join(' '),
    );
  });

  test('of what no text claims, of what has no findings, and of what nothing is called', async () => {
    expect(await summary('muscle_cramps')).toBe(
      'On magnesium for muscle cramps. Texts: none that speaks for it found in these sources. Studies, the intervention by itself – ' +
        'No effect found: in humans, 1 systematic review finds no effect. ' +
        `Studied in (1 of 1 that counts): mostly older adults with cramps of unknown cause. ${CAUTIONS}`,
    );
    expect(await summary('coma')).toBe(
      `magnesium – coma – evidence of benefit: none found in these sources. ${CAUTIONS}`,
    );
    expect(await summary('toothache')).toBe(
      `No concept has the id “toothache”, so nothing was looked for. ${CAUTIONS}`,
    );
  });

  test('in other languages is of labels, with names and numbers isolated where that is read from right to left', async () => {
    expect(await summary('restless_legs', 'nl')).toBe(
      [
        'magnesium – onrustige benen.',
        'Teksten – beweringen ervoor: 10 (dat het helpt: 7, dat het wordt gebruikt: 3, met voorbehoud: 8), documenten: 2,',
        'onafhankelijke bronnen: 1; ontkend: 4 (dat het helpt: 4, impliciet: 4, met voorbehoud: 2), documenten: 2, onafhankelijke bronnen: 1.',
        'Onderzoek naar de interventie alleen – Onduidelijk – bij mensen: ervoor (gerandomiseerde onderzoeken: 1,',
        'niet-gerandomiseerde onderzoeken: 2), onduidelijk (systematische reviews: 1) –',
        'wat onduidelijk is, is van een hoger niveau dan wat ervoor is – getoond en niet meegeteld: zelfde of mogelijk zelfde onderzoek (1), indirect (1) –',
        'onderzocht bij (3/4): mensen die al drie maanden of langer onrustige benen hebben;',
        'volwassenen met primaire onrustige benen die nog niet zijn behandeld;',
        'volwassenen met slapeloosheid door lichte tot matige onrustige benen of door periodieke bewegingen van armen of benen in de slaap,',
        'zes van de tien met onrustige benen.',
        'Hierbij te bedenken – Een bewering zegt meer dan de aangehaalde onderzoeken kunnen aantonen.',
        'Van een onderzoek erachter staat niet vast welke publicatie het is.',
        'Dat de baat beperkt is tot – patiënten met een magnesiumtekort – beweringen hierover: 2 (met voorbehoud: 1), documenten: 2,',
        'onafhankelijke bronnen: 1 – Onderzoek naar deze beperking – Niet onderzocht – niets dat meetelt gevonden in deze bronnen – getoond en niet meegeteld: indirect (1).',
        'Beweringen ervoor met een beperking: 6/10 –',
        'voorwaarde: in gevallen door een magnesiumtekort; voorwaarde: als een magnesiumtekort als oorzaak wordt vermoed; tijd: op dit moment.',
        'Ontkenningen met een beperking: 4/4 – populatie: patiënten zonder magnesiumtekort.',
        'Hoe ruim het bedoeld is: 1/14 – naast andere bevindingen.',
        'Waarvoor wordt gewaarschuwd, of dat niets is gevonden, staat in `safety` en hoort bij dit antwoord.',
      ].join(' '),
    );
    expect(await summary('sciatica', 'da-DK')).toContain(
      'Hvad der mangler – intet hos mennesker fundet i disse kilder. Fund hos dyr eller i laboratoriet: 1.',
    );
    const arabic = await summary('restless_legs', 'ar');
    expect(arabic).toContain('\u2068المغنيسيوم\u2069 – \u2068متلازمة تململ الساقين\u2069.');
    expect(arabic).toContain(
      'ادعاءات مؤيدة: \u206810\u2069 (أنه يفيد: \u20687\u2069، أنه يُستخدم: \u20683\u2069، بتحفظ: \u20688\u2069)',
    );
    expect(arabic.replace('`safety`', '')).not.toMatch(/[A-Za-z]/u);
  });

  test('and a balance say in whom studies were done: of insomnia a review in older adults and a pilot in some with restless legs', async () => {
    const inWhom =
      'Studied in (2 of 2 that count): older adults with insomnia; adults with insomnia from mild to moderate';
    expect(await summary('insomnia')).toContain(inWhom);
    const { assertion, evidence } = (await corpus.answer(`{
      assertion(id: "magnesium_supplement.TREATS.insomnia") { balance { explanation nl: explanation(language: "nl") } }
      evidence(condition: "muscle_cramps", intervention: "magnesium") {
        groups { balance { explanation(language: "da") } findings { balance { explanation(language: "ar") } } }
      }
    }`)) as {
      assertion: { balance: { explanation: string; nl: string } };
      evidence: {
        groups: { balance: { explanation: string }; findings: { balance: { explanation: string } }[] }[];
      };
    };
    expect(assertion.balance.explanation).toContain(inWhom);
    expect(assertion.balance.nl).toContain(
      ' – onderzocht bij (2/2): ouderen met slapeloosheid; volwassenen met slapeloosheid',
    );
    expect(evidence.groups).toEqual([
      {
        balance: {
          explanation:
            'Ingen virkning fundet – hos mennesker: ingen virkning (systematiske oversigter: 1) – ' +
            'undersøgt hos (1/1): mest ældre med kramper uden kendt årsag',
        },
        findings: [
          {
            balance: {
              explanation: expect.stringContaining(
                'أُجريت على (\u20681/1\u2069): \u2068معظمهم كبار سن لديهم تشنجات مجهولة السبب\u2069',
              ) as unknown,
            },
          },
        ],
      },
    ]);
  });

  test('of several interventions tells each, and where the cautions on each are', async () => {
    const { evidence } = (await corpus.answer('{ evidence(condition: "fibromyalgia") { summary } }')) as {
      evidence: { summary: string };
    };
    expect(evidence.summary.match(/On [^.]+\./gu)).toEqual([
      'On magnesium supplement for fibromyalgia.',
      'On amitriptyline for fibromyalgia.',
      'On fibromyalgia drugs for fibromyalgia.',
    ]);
    expect(evidence.summary).toMatch(
      /What is cautioned on each, or that nothing was found, is told by `safety`, and belongs to this answer\.$/u,
    );
  });

  test('takes as many statements for four conditions as for two', async () => {
    const ask = (conditions: readonly string[]) => {
      const fields = conditions.map(
        (condition, index) =>
          `q${index}: evidence(condition: "${condition}", intervention: "magnesium") { summary groups { findings { ${CAVEATS} } } }`,
      );
      return corpus.statements(`{ ${fields.join(' ')} }`);
    };
    const two = await ask(['fibromyalgia', 'restless_legs']);
    expect(await ask(['fibromyalgia', 'nerve_pain', 'restless_legs', 'sciatica'])).toEqual(two);
  });
});
