import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  aPredicate,
  aSeed,
  aStudy,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const CONCEPTS = ['salt', 'thirst', 'flow', 'swelling', 'mood', 'heat', 'ache'];

/** What an invented article says of salt, and what invented studies found about it. */
const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('RAISES_IT'),
      aPredicate('LOWERS_IT', { role: 'REGULATORY', sign: 'LOWERS' }),
      aPredicate('MARKED_BY', { role: 'FEATURE', sign: 'RAISES', direction: 'REVERSE' }),
    ],
    concepts: CONCEPTS.map((id) => aConcept(id)),
    documents: [aDocument('first'), aDocument('second')],
    studies: [
      aStudy('trial'),
      aStudy('other_trial'),
      aStudy('cases', { design: 'CASE_REPORT' }),
      aStudy('animals', { design: 'ANIMAL' }),
      aStudy('gone', { standing: 'RETRACTED' }),
    ],
    claims: [
      aClaim('c1', 'first', 'salt RAISES_IT thirst'),
      aClaim('c2', 'first', 'thirst RAISES_IT ache'),
      aClaim('c3', 'first', 'flow RAISES_IT ache'),
      aClaim('c4', 'first', 'salt RAISES_IT swelling'),
      aClaim('c5', 'first', 'swelling RAISES_IT ache'),
      aClaim('c6', 'first', 'mood RAISES_IT ache'),
      aClaim('c7', 'first', 'salt RAISES_IT heat'),
      aClaim('c8', 'second', 'ache MARKED_BY heat'),
    ],
    evidence: [
      aLine('e1', 'trial', 'salt RAISES_IT thirst'),
      aLine('e2', 'other_trial', 'salt RAISES_IT thirst', { direction: 'NO_EFFECT' }),
      aLine('e3', 'trial', 'salt LOWERS_IT flow'),
      aLine('e4', 'animals', 'flow RAISES_IT ache'),
      aLine('e5', 'gone', 'salt RAISES_IT swelling'),
      aLine('e6', 'cases', 'swelling LOWERS_IT ache'),
      aLine('e7', 'trial', 'salt RAISES_IT mood', { direction: 'DISPUTES' }),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles]);
});
afterAll(() => release.close());

interface AnsweredChain {
  readonly id: string;
}

async function chains(asked: string, selection = 'id'): Promise<readonly AnsweredChain[]> {
  const { chains: found } = (await release.answer(`{ chains(${asked}) { nodes { ${selection} } } }`)) as {
    chains: { nodes: readonly AnsweredChain[] };
  };
  return found.nodes;
}

const ids = async (asked: string) => (await chains(asked)).map(({ id }) => id);

const FROM_SALT = 'from: "salt", to: "ache"';

test('a chain has the level of its weakest link, and the effect to which the signs come', async () => {
  const found = await chains(
    FROM_SALT,
    `id level effect { sign undecidedBy { position } } weakestLink { position level }
     composed links { sign level contested assertion { id } parallel { id } }`,
  );
  const link = (assertion: string, sign: string, level: string, contested = false) => ({
    sign,
    level,
    contested,
    assertion: { id: assertion },
    parallel: [],
  });
  expect(found).toEqual([
    {
      id: 'salt>flow>ache',
      level: 'ANIMAL',
      effect: { sign: 'LOWERS', undecidedBy: null },
      weakestLink: { position: 2, level: 'ANIMAL' },
      // Its first link is what a trial found: no document says it.
      composed: true,
      links: [
        link('salt.LOWERS_IT.flow', 'LOWERS', 'RANDOMISED_TRIAL'),
        link('flow.RAISES_IT.ache', 'RAISES', 'ANIMAL'),
      ],
    },
    {
      id: 'salt>heat>ache',
      level: 'STATEMENT_ONLY',
      effect: { sign: 'UNKNOWN', undecidedBy: { position: 2 } },
      weakestLink: { position: 1, level: 'STATEMENT_ONLY' },
      composed: true,
      links: [
        link('salt.RAISES_IT.heat', 'RAISES', 'STATEMENT_ONLY'),
        // A feature is no cause, whatever sign its predicate has.
        link('ache.MARKED_BY.heat', 'NONE', 'STATEMENT_ONLY'),
      ],
    },
    {
      id: 'salt>thirst>ache',
      level: 'STATEMENT_ONLY',
      effect: { sign: 'RAISES', undecidedBy: null },
      weakestLink: { position: 2, level: 'STATEMENT_ONLY' },
      composed: false,
      links: [
        link('salt.RAISES_IT.thirst', 'RAISES', 'RANDOMISED_TRIAL', true),
        link('thirst.RAISES_IT.ache', 'RAISES', 'STATEMENT_ONLY'),
      ],
    },
    {
      id: 'salt>swelling>ache',
      level: 'STATEMENT_ONLY',
      effect: { sign: 'UNKNOWN', undecidedBy: { position: 2 } },
      weakestLink: { position: 1, level: 'STATEMENT_ONLY' },
      composed: false,
      links: [
        // The study that supported it was retracted.
        link('salt.RAISES_IT.swelling', 'RAISES', 'STATEMENT_ONLY'),
        {
          sign: 'NONE',
          level: 'CASE_REPORT',
          contested: false,
          assertion: { id: 'swelling.LOWERS_IT.ache' },
          parallel: [{ id: 'swelling.RAISES_IT.ache' }],
        },
      ],
    },
  ]);
});

test('what evidence only disputes leads nowhere', async () => {
  expect(await ids('from: "salt", to: "mood"')).toEqual([]);
});

test('a least level keeps the chains whose every link reaches it, and what is parallel to such links', async () => {
  const atLeast = (level: string) => ids(`${FROM_SALT}, filter: {leastLevel: ${level}}`);
  expect(await atLeast('ANIMAL')).toEqual(['salt>flow>ache']);
  expect(await atLeast('CASE_REPORT')).toEqual([]);
  expect(await atLeast('STATEMENT_ONLY')).toHaveLength(4);
  const [chain] = await chains(
    'from: "swelling", to: "ache", filter: {leastLevel: CASE_REPORT}',
    'effect { sign } links { parallel { id } }',
  );
  expect(chain).toEqual({
    effect: { sign: 'UNKNOWN' },
    links: [{ parallel: [{ id: 'swelling.RAISES_IT.ache' }] }],
  });
});

test('an effect keeps the chains that come to it', async () => {
  const withEffect = (effect: string) => ids(`${FROM_SALT}, filter: {effect: ${effect}}`);
  expect(await withEffect('[LOWERS]')).toEqual(['salt>flow>ache']);
  expect(await withEffect('[RAISES]')).toEqual(['salt>thirst>ache']);
  expect(await withEffect('[RAISES, UNKNOWN]')).toEqual([
    'salt>heat>ache',
    'salt>thirst>ache',
    'salt>swelling>ache',
  ]);
  const { refused } = await release.ask(`{ chains(${FROM_SALT}, filter: {effect: []}) { nodes { id } } }`);
  expect(refused).toMatchObject({
    argument: 'filter.effect',
    message: expect.stringMatching(/empty/u) as string,
  });
});

test('levels, effects and the weakest link take no statement of their own', async () => {
  const { queries } = await release.ask(
    `{ chains(${FROM_SALT}) { nodes { level effect { sign undecidedBy { position } } weakestLink { level from { id } } } } }`,
  );
  expect(queries).toEqual(['chain.steps', 'chain.steps', 'kin.byIds', 'release.current']);
});
