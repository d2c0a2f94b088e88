import { configDefaults, defineConfig } from 'vitest/config';

// Stryker takes no name of a project, and would start a Neo4j for the tests that need one. The hash of what is loaded tells
// every change and says nothing of what is right.
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/seed/weigh.test.ts'],
    exclude: [...configDefaults.exclude, 'test/unit/{api,provisioning,load,seed}*.test.ts'],
    setupFiles: ['./test/support/endOnFailure.setup.ts'],
  },
});
