import type { GraphClient } from '../../src/graph/client.ts';

/**
 * The same client, which answers what is under way all at once, in the order in which it was asked, when the last of it has ended. Which
 * loads meet in one statement then follows from what is asked, and not from which statement ends first.
 */
export function inWaves(graph: GraphClient): GraphClient {
  let underWay = 0;
  let asked = 0;
  let ended: { readonly place: number; readonly answer: () => void }[] = [];
  function end(place: number): Promise<void> {
    underWay -= 1;
    return new Promise((answer) => {
      ended.push({ place, answer });
      if (underWay > 0) return;
      const wave = ended.toSorted((left, right) => left.place - right.place);
      ended = [];
      for (const one of wave) one.answer();
    });
  }
  return {
    async run(query, parameters, options) {
      const place = asked;
      asked += 1;
      underWay += 1;
      try {
        return await graph.run(query, parameters, options);
      } finally {
        await end(place);
      }
    },
    close: () => graph.close(),
  };
}
