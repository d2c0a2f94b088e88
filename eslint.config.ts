import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import type { ESLint } from 'eslint';
import tsdoc from 'eslint-plugin-tsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'src/__generated__/',
    'coverage/',
    'reports/',
    '.stryker-tmp/',
    '.magnesia/',
    'node_modules/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [
      eslint.configs.recommended,
      typescript.configs.strictTypeChecked,
      typescript.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/config.ts reads the environment.',
        },
      ],
      // The Neo4j driver types its plain option objects as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Offsets are code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Tools look for the default export of their configuration.
    files: ['*.config.ts', 'test/support/*Reporter.ts', 'test/support/*.setup.ts', 'codegen.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['schema/**/*.graphql'],
    // The plugin types its rules' documentation in its own way.
    plugins: { '@graphql-eslint': { rules: graphql.rules } as unknown as ESLint.Plugin },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/description-style': ['error', { style: 'block' }],
      // The contract's names stand: `id` is no required field of a value type, and enum-like names are its own.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
);
