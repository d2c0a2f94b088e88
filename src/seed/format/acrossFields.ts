/**
 * Options of a refinement that looks at several fields of a row, for a fault of `field`. It runs even where another
 * field is not right, so that all faults of a row come at once: the refinement must bear any value in a field.
 */
export function acrossFields(field: string, error: string) {
  return {
    path: [field],
    error,
    when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null,
  };
}
