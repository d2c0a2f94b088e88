/**
 * The version of the rules by which sources are joined and facts derived. Raise it with every change of `src/seed/join`
 * or of the graph layer's layout that changes what is stored: the next load then writes a new graph version.
 */
export const RULES_VERSION = 1;

/** The version of the source layer's layout. Raise it when a source's rows are stored in another shape. */
export const SOURCE_LAYOUT_VERSION = 1;
