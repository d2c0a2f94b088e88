/**
 * The version of the rules by which sources are joined and facts derived. Raise it with every change of what is stored
 * in the graph layer: the next load then writes a new graph version. Raise it for a new index too, since a load that
 * has nothing to write makes none.
 */
export const RULES_VERSION = 18;

/** The version of the source layer's layout. Raise it when a source's rows are stored in another shape. */
export const SOURCE_LAYOUT_VERSION = 13;
