import { scalarResolvers } from './scalars.ts';

/** Who resolves what: one entry for each domain folder. */
export const resolvers = [scalarResolvers] as const;
