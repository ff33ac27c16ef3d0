import next from 'eslint-config-next';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = { skipBlankLines: true, skipComments: true };

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.carillon*/**',
    'lib/db/generated/**',
    'next-env.d.ts',
    'test-results/**',
    'playwright-report/**',
  ]),
  ...next,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, ...code }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment through lib/core/env.ts.' },
      ],
    },
  },
  // A component is mostly markup.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, ...code }] } },
  { files: ['app/**/route.ts'], rules: { 'max-lines': ['error', { max: 20, ...code }] } },
  // Playwright's fixtures call what they hand out `use`; it is no hook.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['app/**/page.tsx'], rules: { 'max-lines': ['error', { max: 40, ...code }] } },
  // Vitest's context is extended by declaring its interface again; `useX` in tests is a fixture, not a React hook.
  {
    files: ['**/*.test.ts', 'lib/testing/**'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
  // A describe block is a chapter, not a function.
  {
    files: ['**/*.test.ts', 'e2e/**', 'bench/**', 'lib/testing/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['lib/core/env.ts', 'prisma.config.ts', 'e2e/**', 'bench/**', '**/*.test.ts', 'lib/testing/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      'bench/**',
      'e2e/*.ts',
      'lib/db/*.ts',
      'lib/domain/audit/verify.ts',
      'lib/server/**',
      'server.ts',
      'prisma/**',
    ],
    rules: { 'no-console': 'off' },
  },
]);
