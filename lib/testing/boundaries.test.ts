import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
import { createRequire } from 'node:module';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: object[];
  options: object;
};

/** dependency-cruiser finds nothing, and says nothing, when it cannot read the TypeScript: this would notice. */
describe('the boundary checker', () => {
  it('sees a known edge and can call it forbidden', async () => {
    const canary = {
      name: 'canary',
      severity: 'error',
      from: { path: '^lib/core/errors\\.ts$' },
      to: { path: '^lib/contracts/errors\\.ts$' },
    };
    const { output } = await cruise(
      ['lib/core', 'lib/contracts'],
      { ...config.options, validate: true, ruleSet: { forbidden: [...config.forbidden, canary] } } as never,
      undefined,
      { tsConfig: extractTSConfig('tsconfig.json') },
    );
    const names = (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
    expect(names).toEqual(['canary']);
  });
});
