import { writeCursor } from './cursor.ts';
import type { PageRequest } from './pageRequest.ts';

/** Lists longer than this are not counted to their end. */
export const COUNT_MAXIMUM = 10_000;

/** The most assertions, claims and evidence lines that one finding lists of each. */
export const FINDING_LIST_MAXIMUM = 100;

/** What can stand in a paged list: its key is greater than the empty string, and no two items of a list share one. */
export interface Ordered {
  readonly orderKey: string;
}

/** A list that is read in stretches. */
export interface PagedList<Item extends Ordered> {
  /** The first `limit` items whose key is greater than `after`, in the order of their keys. */
  read(after: string, limit: number): Promise<readonly Item[]>;
  /** How many items the list has, counted up to `limit`. */
  count(limit: number): Promise<number>;
}

/** One item of a page with its cursor. */
interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** What the schema's PageInfo is resolved from. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean | (() => Promise<boolean>);
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list, of which nothing is read before it is asked for. */
export interface Connection<Item> {
  edges(): Promise<readonly Edge<Item>[]>;
  nodes(): Promise<readonly Item[]>;
  pageInfo(): Promise<PageInfo>;
  /** Null where the list has more than 10,000 items. */
  totalCount(): Promise<number | null>;
}

/** Makes the page that was asked for. The page and the count are each read once, on first use. */
export function connect<Item extends Ordered>(
  { list, question, release, first, after }: PageRequest,
  items: PagedList<Item>,
): Connection<Item> {
  const cursorOf = ({ orderKey }: Item) => writeCursor({ list, question }, release, orderKey);

  async function readPage() {
    // One more than the page holds tells whether the list goes on.
    const stretch = await items.read(after, first + 1);
    return { nodes: stretch.slice(0, first), hasNextPage: stretch.length > first };
  }
  let pending: ReturnType<typeof readPage> | undefined;
  const page = () => (pending ??= readPage());

  async function hasPreviousPage() {
    if (after === '') return false;
    const [head] = await items.read('', 1);
    return head !== undefined && head.orderKey <= after;
  }

  return {
    nodes: async () => (await page()).nodes,
    edges: async () => (await page()).nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: async () => {
      const { nodes, hasNextPage } = await page();
      const [head, tail] = [nodes[0], nodes.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: head === undefined ? null : cursorOf(head),
        endCursor: tail === undefined ? null : cursorOf(tail),
      };
    },
    totalCount: async () => {
      const count = await items.count(COUNT_MAXIMUM + 1);
      return count > COUNT_MAXIMUM ? null : count;
    },
  };
}

/** A list of items that are at hand, in the order of their keys. */
export function listOf<Item extends Ordered>(items: readonly Item[]): PagedList<Item> {
  return {
    read: (after, limit) => Promise.resolve(items.filter(({ orderKey }) => orderKey > after).slice(0, limit)),
    count: (limit) => Promise.resolve(Math.min(items.length, limit)),
  };
}
