import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

const textOf = (document: string) => [
  ...readFileSync(`test/fixtures/second-supplement/documents/${document}.txt`, 'utf8'),
];

test('a claim tells what is claimed, where, in which words and how surely', async () => {
  const { data, queries } = await release.ask(`{
    claim(id: "zf-c04") {
      id assertion { id } proposition source { id } document { id }
      passage { document { id title } start end sha256 quote verification language direction }
      stance certainty presence
      hedge { start } subjectMention { start end text } objectMention { start end text }
      attribution paraphrase review knowledgeLevel agentType primaryKnowledgeSource
      qualifiers { kind value label(language: "sv") concept { id } amount { unit } exclusive }
      citedStudies { id citation } citedReferences { id url }
    }
    unknown: claim(id: "zf-c99") { id }
  }`);

  expect(data).toEqual({
    claim: {
      id: 'zf-c04',
      assertion: { id: 'zink.BROMSAR.virusforokning' },
      proposition: 'P-zink-virus',
      source: { id: 'zink' },
      document: { id: 'zink-forkylning' },
      passage: {
        document: { id: 'zink-forkylning', title: 'Zink vid förkylning 🤧' },
        start: 154,
        end: 202,
        sha256: '8e38a273b462e9e975b96cd98fd25b0bad158563abea10e1ecb26bf0f19b0a24',
        quote: textOf('zink-forkylning').slice(154, 202).join(''),
        verification: 'VERIFIED',
        language: 'sv',
        direction: 'LTR',
      },
      stance: 'ASSERTS',
      certainty: 'ASSERTED',
      presence: 'EXPLICIT',
      hedge: null,
      subjectMention: { start: 154, end: 158, text: 'Zink' },
      objectMention: { start: 168, end: 186, text: 'virusets förökning' },
      attribution: 'article',
      paraphrase: 'In mice, zinc slowed the virus.',
      review: 'UNREVIEWED',
      knowledgeLevel: 'knowledge_assertion',
      agentType: 'manual_agent',
      primaryKnowledgeSource: 'zink',
      qualifiers: [
        {
          kind: 'SPECIES',
          value: 'mice',
          label: 'möss',
          concept: { id: 'mus' },
          amount: null,
          exclusive: false,
        },
      ],
      citedStudies: [{ id: 'Z1', citation: 'Exempel A. Zinc and a cold virus in mice (invented)' }],
      citedReferences: [{ id: 'zf-R1', url: 'https://example.org/zink-och-virus' }],
    },
    unknown: null,
  });
  expect(queries).toEqual([
    'claim.byIds',
    'concept.byIds',
    'document.byIds',
    'qualifier.ofClaims',
    'reference.ofClaims',
    'release.current',
    'study.ofClaims',
  ]);
});

test('a claim tells amounts, exclusive qualifiers and its hedge', async () => {
  expect(
    await release.answer(`{
      dose: claim(id: "zn-c05") {
        certainty hedge { start end text }
        qualifiers { kind value label(language: "sv") amount { min max unit perTime approximate } }
      }
      row: claim(id: "rr-c1") {
        review source { id name }
        qualifiers { kind value concept { id } amount { unit } exclusive }
        citedStudies { id }
        citedReferences { id url truncated }
      }
    }`),
  ).toEqual({
    dose: {
      certainty: 'POSSIBLE',
      hedge: { start: 230, end: 236, text: textOf('zink-nytta').slice(230, 236).join('') },
      qualifiers: [
        {
          kind: 'DOSE',
          value: 'about 75 mg a day',
          label: 'about 75 mg a day',
          amount: { min: 75, max: 75, unit: 'mg', perTime: 'd', approximate: true },
        },
      ],
    },
    row: {
      review: 'REVIEWED',
      source: { id: 'registry', name: 'A registry of invented rows' },
      qualifiers: [
        { kind: 'POPULATION', value: 'only adults', concept: null, amount: null, exclusive: true },
      ],
      citedStudies: [{ id: 'registry-old' }, { id: 'registry-trial' }],
      citedReferences: [
        { id: 'rr-1', url: null, truncated: true },
        { id: 'rr-2', url: 'https://example.org/whole', truncated: false },
      ],
    },
  });
});

test('without its text a claim keeps its place, and has no words', async () => {
  const { claims } = (await release.answer(`{
    claims(first: 100, filter: {documents: ["ar"]}) {
      nodes {
        passage { start end sha256 quote verification language direction }
        hedge { text } subjectMention { start text } objectMention { text }
      }
    }
  }`)) as {
    claims: {
      nodes: {
        passage: Record<string, unknown>;
        hedge: { text: string | null } | null;
        subjectMention: { text: string | null } | null;
      }[];
    };
  };

  expect(claims.nodes.length).toBeGreaterThan(40);
  for (const { passage, hedge, subjectMention } of claims.nodes) {
    expect(passage).toMatchObject({
      quote: null,
      verification: 'SOURCE_MISSING',
      language: 'ar',
      direction: 'RTL',
    });
    expect(passage['sha256']).toMatch(/^[0-9a-f]{64}$/u);
    expect(passage['end']).toBeGreaterThan(passage['start'] as number);
    expect(hedge?.text ?? null).toBeNull();
    expect(subjectMention?.text ?? null).toBeNull();
  }
  expect(claims.nodes.some(({ hedge }) => hedge !== null)).toBe(true);
});

describe('claims', () => {
  test.each([
    ['{documents: ["zink-nytta"], stance: [DENIES]}', ['zn-c06']],
    ['{documents: ["zink-nytta", "zink-forkylning"], certainty: [POSSIBLE, BELIEVED]}', ['zf-c01', 'zn-c05']],
    ['{documents: ["zink-nytta"], presence: [IMPLIED, PRESUPPOSED]}', []],
    ['{languages: ["sv"], predicates: ["LINDRAR"]}', ['zf-c06', 'zn-c05', 'zn-c06']],
    ['{languages: ["SV-se"]}', []],
    ['{proposition: "P-brist-tceller"}', ['zf-c01', 'zn-c01']],
    ['{proposition: "P-brist-tceller", documents: ["zink-nytta"]}', ['zn-c01']],
    ['{assertion: "zink.BROMSAR.virusforokning"}', ['zf-c04', 'zn-c04']],
    ['{assertion: "zink.BROMSAR.virusforokning", study: "Z1"}', ['zf-c04']],
    ['{assertion: "zink.BROMSAR.virusforokning", concept: "forkylning"}', []],
    ['{study: "Z2"}', ['zf-c06']],
    ['{study: "registry-trial"}', []],
    ['{study: "registry-trial", sources: ["registry"]}', ['rr-c1']],
    ['{concept: "MESH:D015032"}', ['zf-c04', 'zf-c08', 'zn-c04']],
    ['{concept: "zz_zinc_metal", sources: ["zink", "registry"]}', ['rr-c1', 'zf-c04', 'zf-c08', 'zn-c04']],
    ['{concept: "zink", predicates: ["KALLA_TILL"]}', ['zf-c08']],
    [
      '{concept: "zink", proposition: "P-zink-virus", languages: ["sv"], certainty: [ASSERTED], stance: [ASSERTS], presence: [EXPLICIT], study: "Z1", documents: ["zink-forkylning"], assertion: "zink.BROMSAR.virusforokning", predicates: ["BROMSAR"], sources: ["zink"]}',
      ['zf-c04'],
    ],
    ['{sources: ["registry"]}', ['rr-c1', 'rr-c2']],
    ['{sources: ["registry"], stance: [DENIES], languages: ["en"]}', ['rr-c2']],
  ])('%s', async (filter, ids) => {
    const { claims } = (await release.answer(
      `{ claims(first: 100, filter: ${filter}) { totalCount nodes { id } } }`,
    )) as { claims: { totalCount: number; nodes: { id: string }[] } };
    expect(claims.nodes.map(({ id }) => id)).toEqual(ids);
    expect(claims.totalCount).toBe(ids.length);
  });

  test.each([
    ['{concept: "nothing"}', 'filter.concept', 'no concept has the id "nothing"'],
    ['{assertion: "zink.IS.zink"}', 'filter.assertion', 'no assertion has the id "zink.IS.zink"'],
    ['{proposition: "P-nothing"}', 'filter.proposition', 'no claim belongs to a proposition "P-nothing"'],
    ['{study: "Z3"}', 'filter.study', 'no study has the id "Z3"'],
    ['{documents: ["zink-nytta", "x"]}', 'filter.documents', 'no document has the id "x"'],
    ['{predicates: ["X"]}', 'filter.predicates', 'no predicate has the id "X"'],
    ['{languages: []}', 'filter.languages', 'the list is empty'],
  ])('%s is refused', async (filter, argument, reason) => {
    const { refused } = await release.ask(`{ claims(filter: ${filter}) { totalCount } }`);
    expect(refused?.argument).toBe(argument);
    expect(refused?.message).toContain(`${argument}: ${reason}`);
  });

  test('with everything that belongs to them take no more queries for a hundred than for sixty', async () => {
    const everything = (first: number) =>
      release.statements(`{
        claims(first: ${first}, filter: {documents: ["nl", "da"]}) {
          nodes {
            assertion {
              subject { label broader { of { label } } }
              predicate { label }
              object { label names { text } assertions(first: 2) { totalCount nodes { id } } }
              claims(first: 3) { nodes { id } }
            }
            source { name }
            passage { verification document { title derivedFrom { title } references { url } } }
            qualifiers { label }
            citedStudies { citation species { label } possiblySameAs { citation } evidence { nodes { summary } } }
            citedReferences { number }
          }
        }
      }`);
    const sixty = await everything(60);
    const hundred = await everything(100);

    expect(hundred).toEqual(sixty);
    expect(hundred).toHaveLength(19);
  });
});
