import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Vitest would load the module and the CommonJS build of graphql side by side, whose classes do not know each other.
const graphql = createRequire(import.meta.url).resolve('graphql');
const resolve = { alias: [{ find: /^graphql$/u, replacement: graphql }] };

/** Properties draw the same examples in every run; `PROPERTY_SEED=7 npx vitest` draws others. */
const setupFiles = ['./test/support/properties.setup.ts'];

const testsIn = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    reporters: ['default', './test/support/countReporter.ts'],
    projects: [
      {
        resolve,
        test: { name: 'without-database', include: testsIn('unit', 'seed', 'contract'), setupFiles },
      },
      {
        resolve,
        test: {
          name: 'with-database',
          include: testsIn('golden', 'integration'),
          setupFiles,
          globalSetup: './test/support/database.setup.ts',
          // Neo4j Community has one database, and a release is current for all of it: one file at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
