import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that any continuous integration reads: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        // A test that was skipped has shown nothing, and a run that hides it would not be believed.
        else failed += 1;
      }
    }
    if (failed > 0) process.exitCode = 1;
    // The default reporter prints its summary in the same hook; the count must be the last line.
    setImmediate(() => process.stdout.write(`\n${passed} passed, ${failed} failed\n`));
  }
}
