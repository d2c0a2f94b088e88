import { describe, expect, it } from 'vitest';
import { added, faultsOf, replaced, type Case } from './changedSeed.ts';

const CONCEPTS = 'concepts/alla.jsonl';
const CLAIMS = 'claims/zink-forkylning.jsonl';
const MORE_CLAIMS = 'claims/zink-nytta.jsonl';
const EVIDENCE = 'evidence/studier.jsonl';

const categories =
  'SUPPLEMENT, CONDITION, SYMPTOM, MECHANISM, FOOD, DRUG, DOSAGE_FORM, POPULATION, ANATOMY, ORGANISATION, ' +
  'PUBLICATION, PROTEIN, GENE, PATHWAY, CELL, ORGANISM, CHEMICAL, OTHER';
const concept = (id: string, more = '') =>
  `{"id":"${id}","category":"OTHER","names":[{"text":"${id}","language":"en","kind":"PREFERRED","origin":"EDITOR"}]${more}}`;
const structure = (subject: string, predicate: string, object: string) =>
  `\n- subject: ${subject}\n  predicate: ${predicate}\n  object: ${object}\n  basis: what the words mean`;

describe('Across the rows and files of a seed', () => {
  const cases: Case[] = [
    [
      'a concept id twice',
      { [CONCEPTS]: added(concept('zink')) },
      [
        'concepts/alla.jsonl:15: id: the concept "zink" is already at concepts/alla.jsonl:1: rename or remove one',
      ],
    ],
    [
      'a concept id twice, in a row that has another fault',
      { [CONCEPTS]: added('{"id":"zink"}') },
      [
        `concepts/alla.jsonl:15: category: is missing; it must be one of ${categories}`,
        'concepts/alla.jsonl:15: id: the concept "zink" is already at concepts/alla.jsonl:1: rename or remove one',
        'concepts/alla.jsonl:15: names: is missing; it must be a list',
      ],
    ],
    [
      'a former id that is an id',
      { [CONCEPTS]: replaced('"zinktablett"', '"zink"') },
      [
        'concepts/alla.jsonl:3: formerIds[0]: the concept "zink" is already at concepts/alla.jsonl:1: rename or remove one',
      ],
    ],
    [
      'a claim id twice',
      { [CLAIMS]: replaced('"id":"zf-c02"', '"id":"zf-c01"') },
      [
        'claims/zink-forkylning.jsonl:2: id: the claim "zf-c01" is already at claims/zink-forkylning.jsonl:1: rename or remove one',
      ],
    ],
    [
      'a prefix twice',
      { 'prefixes.yaml': added("\n- prefix: HP\n  name: Again\n  local: '[0-9]+'") },
      ['prefixes.yaml:13: prefix: the prefix "HP" is already at prefixes.yaml:5: rename or remove one'],
    ],
    [
      'a file twice',
      { 'documents.yaml': replaced('file: zink-nytta.txt', 'file: zink-forkylning.txt') },
      [
        'documents.yaml:16: file: the document with the file "zink-forkylning.txt" is already at documents.yaml:2: rename or remove one',
      ],
    ],
    [
      'a structural link twice',
      { 'structure.yaml': added(structure('zinkbrist', 'BRIST_PA', 'zink')) },
      [
        'structure.yaml:21: the structural link "zinkbrist BRIST_PA zink" is already at structure.yaml:16: rename or remove one',
      ],
    ],
    [
      'an unknown concept',
      { [CLAIMS]: replaced('"subject":"svaga_tceller"', '"subject":"svaga_tcellar"') },
      [
        'claims/zink-forkylning.jsonl:2: subject: no concept has the id "svaga_tcellar"; did you mean "svaga_tceller"?',
        'mechanisms.yaml:6: assertions[2]: no claim and no line is about "svaga_tceller.ORSAKAR.virusforokning"; did you mean "svaga_tcellar.ORSAKAR.virusforokning"?',
      ],
    ],
    [
      'a former id',
      { [MORE_CLAIMS]: replaced('"subject":"sugtablett"', '"subject":"zinktablett"') },
      ['claims/zink-nytta.jsonl:6: subject: "zinktablett" is a former id: write "sugtablett"'],
    ],
    [
      'an unknown concept in a qualifier',
      { [CLAIMS]: replaced('"concept":"mus"', '"concept":"ratta"') },
      [
        'claims/zink-forkylning.jsonl:4: qualifiers[0].concept: no concept has the id "ratta"; add it, or name one that is there',
      ],
    ],
    [
      'an unknown predicate',
      { 'structure.yaml': replaced('FORM_AV', 'FORM_FOR') },
      ['structure.yaml:7: predicate: no predicate has the id "FORM_FOR"; did you mean "FORM_AV"?'],
    ],
    [
      'an unknown document',
      { 'documents.yaml': added('  derivedFrom: zink-vers') },
      [
        'documents.yaml:21: derivedFrom: no document has the id "zink-vers"; add it, or name one that is there',
      ],
    ],
    [
      'an unknown study and reference',
      { [CLAIMS]: replaced('["Z1"],"citedReferences":["zf-R1"]', '["Z7"],"citedReferences":["zf-R9"]') },
      [
        'claims/zink-forkylning.jsonl:4: citedReferences[0]: no reference has the id "zf-R9"; did you mean "zf-R1"?',
        'claims/zink-forkylning.jsonl:4: citedStudies[0]: no study has the id "Z7"; did you mean "Z1"?',
      ],
    ],
    [
      'an unknown species',
      { 'studies.yaml': replaced('species: mus', 'species: moss') },
      ['studies.yaml:6: species: no concept has the id "moss"; did you mean "mus"?'],
    ],
    [
      'documents, of which there are none',
      { 'documents.yaml': () => '[]\n' },
      [
        'claims/zink-forkylning.jsonl:1: document: names "zink-forkylning", and the seed has no document at all: add it, or take the id away',
        'claims/zink-forkylning.jsonl:4: citedReferences[0]: names "zf-R1", and the seed has no reference at all: add it, or take the id away',
      ],
    ],
    [
      'a reference of another document',
      {
        [MORE_CLAIMS]: replaced(
          '"attribution":"article"',
          '"attribution":"article","citedReferences":["zf-R1"]',
        ),
      },
      [
        'claims/zink-nytta.jsonl:1: citedReferences[0]: "zf-R1" is a reference of document zink-forkylning, and the claim is in document zink-nytta',
      ],
    ],
    [
      'an unknown prefix',
      { [CONCEPTS]: replaced('MESH:D015032', 'MSH:D015032') },
      [
        'concepts/alla.jsonl:1: xrefs[0].curie: the prefix of "MSH:D015032" is not in this seed\'s prefixes.yaml; did you mean "MESH"?',
      ],
    ],
    [
      'a local part of another form',
      { [CONCEPTS]: replaced('MESH:D015032', 'MESH:15032') },
      [
        'concepts/alla.jsonl:1: xrefs[0].curie: "15032" in "MESH:15032" does not have the form [CD][0-9]{6,9} of MESH',
      ],
    ],
    [
      'an exact and verified CURIE of two concepts',
      { [CONCEPTS]: replaced('MESH:D003139', 'MESH:D015032') },
      [
        'concepts/alla.jsonl:9: xrefs[0].curie: "MESH:D015032" is exact and verified here and for concept zink at concepts/alla.jsonl:1: it can be so for one of them only; make the other CLOSE, or make the two concepts one',
      ],
    ],
    [
      'a CURIE twice in one concept',
      {
        [CONCEPTS]: replaced(
          '"xrefs":[',
          '"xrefs":[{"curie":"MESH:D015032","match":"CLOSE","verified":true},',
        ),
      },
      ['concepts/alla.jsonl:1: xrefs[1].curie: "MESH:D015032" is there twice: keep one'],
    ],
    [
      'no preferred English name',
      { [CONCEPTS]: replaced('"kind":"PREFERRED"', '"kind":"SYNONYM"') },
      ['concepts/alla.jsonl:1: names: no name is PREFERRED in English ("en"): every concept has one'],
    ],
    [
      'two preferred names in one language',
      { [CONCEPTS]: replaced('"kind":"SYNONYM"', '"kind":"PREFERRED"') },
      [
        'concepts/alla.jsonl:1: names[1].kind: "Zn" and "zinc" are both PREFERRED in "en": make one of them a SYNONYM',
      ],
    ],
    [
      'a name twice',
      { [CONCEPTS]: replaced('"text":"Zn"', '"text":"zinc"') },
      ['concepts/alla.jsonl:1: names[1]: the name "zinc" (en) is there twice: keep one'],
    ],
    [
      'a structural predicate in a claim',
      { [CLAIMS]: replaced('"predicate":"KALLA_TILL"', '"predicate":"INNEHALLER"') },
      [
        'claims/zink-forkylning.jsonl:8: predicate: INNEHALLER is structural: a claim or a line says what could be false; what the words mean goes to structure.yaml',
      ],
    ],
    [
      'a predicate that is not structural in a link',
      { 'structure.yaml': replaced('FORM_AV', 'ORSAKAR') },
      [
        'structure.yaml:7: predicate: ORSAKAR is not structural: only structural predicates are links by what the words mean',
      ],
    ],
    [
      'a subject that is the object',
      { [CLAIMS]: replaced('"object":"illamaende"', '"object":"zinktillskott"') },
      [
        'claims/zink-forkylning.jsonl:7: object: "zinktillskott" is the subject as well: name another concept',
      ],
    ],
    [
      'a link from a concept to itself',
      { 'structure.yaml': added(structure('zink', 'FORM_AV', 'zink')) },
      ['structure.yaml:23: object: "zink" is the subject as well: name another concept'],
    ],
    [
      'a dose without an amount, but for a line on what a claim gives one of',
      { 'predicates.yaml': replaced('  role: BENEFIT', '  role: DOSE\n  dose: RECOMMENDED') },
      [
        'claims/zink-forkylning.jsonl:6: qualifiers: must have a DOSE with an amount, as LINDRAR speaks of one',
        'claims/zink-nytta.jsonl:6: qualifiers: must have a DOSE with an amount, as LINDRAR speaks of one',
        'evidence/studier.jsonl:2: qualifiers: must have a DOSE with an amount, as LINDRAR speaks of one',
      ],
    ],
    [
      'a combination without a concept',
      { [CLAIMS]: replaced(',"concept":"cvitamin"', '') },
      [
        'claims/zink-forkylning.jsonl:6: qualifiers[0].concept: is missing: a COMBINATION tells assertions apart and must name a concept',
      ],
    ],
    [
      'a direction that is none',
      {
        [CLAIMS]: replaced(
          '"kind":"FREQUENCY","value":"often"',
          '"kind":"DIRECTION","value":"better","concept":"barn"',
        ),
      },
      [
        'claims/zink-forkylning.jsonl:7: qualifiers[0].concept: must be left out: a DIRECTION names no concept',
        'claims/zink-forkylning.jsonl:7: qualifiers[0].value: "better" must be one of increased, decreased',
      ],
    ],
    [
      'a combination twice',
      {
        [CLAIMS]: replaced(
          '"qualifiers":[{"kind":"COMBINATION"',
          '"qualifiers":[{"kind":"COMBINATION","value":"x","concept":"cvitamin"},{"kind":"COMBINATION"',
        ),
      },
      [`${CLAIMS}:6: qualifiers[1]: a second COMBINATION of cvitamin: an assertion has one, keep one`],
    ],
    [
      'two directions',
      {
        [CLAIMS]: replaced(
          '{"kind":"FREQUENCY","value":"often"}',
          '{"kind":"DIRECTION","value":"increased"},{"kind":"DIRECTION","value":"decreased"}',
        ),
      },
      [`${CLAIMS}:7: qualifiers[1]: a second DIRECTION: an assertion has one, keep one`],
    ],
    [
      'a claim twice',
      { [CLAIMS]: (text) => `${text}${(text.split('\n')[1] ?? '').replace('zf-c02', 'zf-c09')}\n` },
      [
        'claims/zink-forkylning.jsonl:9: says the same of the same place as the claim at claims/zink-forkylning.jsonl:2: keep one',
      ],
    ],
    [
      'two lines of one study on one assertion',
      {
        [EVIDENCE]: replaced(
          '"direction":"UNCLEAR","directness":"INDIRECT","indirectBecause":"COMBINATION"',
          '"direction":"UNCLEAR","directness":"DIRECT","qualifiers":[{"kind":"COMBINATION","value":"x","concept":"cvitamin"}]',
        ),
      },
      [
        'evidence/studier.jsonl:3: study Z2 has a line on zinktillskott.LINDRAR.forkylning;COMBINATION=cvitamin at evidence/studier.jsonl:2: one study, one line; join the two',
      ],
    ],
    [
      'a mechanism of what nothing is about',
      { 'mechanisms.yaml': replaced('zinkbrist.BIDRAR_TILL', 'zinkbrist.ORSAKER') },
      [
        'mechanisms.yaml:5: assertions[1]: no claim and no line is about "zinkbrist.ORSAKER.svaga_tceller"; did you mean "zinkbrist.ORSAKAR.svaga_tceller"?',
      ],
    ],
    [
      'a mechanism that lists an assertion twice',
      { 'mechanisms.yaml': replaced('zinkbrist.BIDRAR_TILL', 'zinkbrist.ORSAKAR') },
      ['mechanisms.yaml:5: assertions[1]: "zinkbrist.ORSAKAR.svaga_tceller" is there twice: keep one'],
    ],
    [
      'a span beyond the end',
      { [MORE_CLAIMS]: replaced('"objectMention":[290,300]', '"objectMention":[290,312]') },
      [
        'claims/zink-nytta.jsonl:6: objectMention: [290, 312] goes beyond the end of document zink-nytta, which is 311 long: count anew',
      ],
    ],
    [
      'a reference beyond the end',
      { 'documents.yaml': replaced('span: [421, 455]', 'span: [421, 457]') },
      [
        'documents.yaml:13: references[0].span: [421, 457] goes beyond the end of document zink-forkylning, which is 456 long: count anew',
      ],
    ],
    [
      'a hedge outside its claim',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[0,4]') },
      ["claims/zink-forkylning.jsonl:1: hedge: [0, 4] must lie within the claim's span [23, 59]"],
    ],
    [
      'a span with other words',
      { [CLAIMS]: replaced('"span":[23,59]', '"span":[23,58]') },
      [
        'claims/zink-forkylning.jsonl:1: sha256: the text at [23, 58] has the SHA-256 fe38d70cef6bdc9b734f9f0b1f4b93e8038e0988dcc08e6ed084ea8d56f8afc9: either the span or the hash is wrong',
      ],
    ],
    [
      'a length that is not that of the text',
      { 'documents.yaml': replaced('length: 456', 'length: 457') },
      ['documents.yaml:4: length: 457 must be 456, the length of the text in code points'],
    ],
    [
      'kin in a circle',
      { 'structure.yaml': added(structure('zink', 'FORM_AV', 'sugtablett')) },
      [
        'structure.yaml:7: predicate: leads in a circle, zinktillskott → zink → sugtablett → zinktillskott: take one of its kin steps away',
      ],
    ],
    [
      'lineage in a circle',
      {
        'documents.yaml': (text) =>
          text
            .replace('\n\n-', '\n  derivedFrom: zink-nytta\n\n-')
            .concat('  derivedFrom: zink-forkylning\n'),
      },
      [
        'documents.yaml:22: derivedFrom: leads in a circle, zink-forkylning → zink-nytta → zink-forkylning: take one of its derivedFrom steps away',
      ],
    ],
    [
      'replacement in a circle',
      {
        'studies.yaml': (text) =>
          text.replace('\n\n-', '\n  supersededBy: Z2\n\n-').concat('  supersededBy: Z1\n'),
      },
      [
        'studies.yaml:31: supersededBy: leads in a circle, Z1 → Z2 → Z1: take one of its supersededBy steps away',
      ],
    ],
    [
      'a study that includes itself',
      { 'studies.yaml': added('  includes: [Z2]') },
      ['studies.yaml:30: includes[0]: leads in a circle, Z2 → Z2: take one of its includes steps away'],
    ],
    [
      'sameness said on one side',
      { 'studies.yaml': added('  possiblySameAs: [Z1, Z2]') },
      [
        'studies.yaml:30: possiblySameAs[0]: study Z1 does not say the same of Z2: say it on both sides',
        'studies.yaml:30: possiblySameAs[1]: "Z2" is this study itself: name another one',
      ],
    ],
  ];
  it.each(cases)('%s', async (_, changes, faults) => {
    expect(await faultsOf(changes)).toEqual(faults);
  });
});
