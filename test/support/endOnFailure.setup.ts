import fc from 'fast-check';

// A mutant is killed by any example: the smallest one is not looked for.
fc.configureGlobal({ endOnFailure: true });
