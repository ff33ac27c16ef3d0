import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { env, envSchema, parseEnv, provideEnv } from './env';

describe('parseEnv', () => {
  test('needs nothing', () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, CARILLON_DATA_DIR: '.carillon', TRUST_PROXY: false });
  });

  test('takes an empty variable as absent', () => {
    expect(parseEnv({ PORT: '', NEXTAUTH_SECRET: '' }).PORT).toBe(3000);
  });

  test('names every wrong variable in one sentence each', () => {
    expect(() => parseEnv({ PORT: 'http', NEXTAUTH_SECRET: 'short' })).toThrow(
      /PORT: .*\n.*NEXTAUTH_SECRET: Use at least 32/,
    );
  });

  test('refuses another database than PostgreSQL', () => {
    expect(() => parseEnv({ DATABASE_URL: 'mysql://localhost/desk' })).toThrow(/DATABASE_URL/);
  });
});

test('what the start finds out reaches env() and the process', () => {
  provideEnv({ PORT: '4321' });
  expect(env().PORT).toBe(4321);
  expect(process.env.PORT).toBe('4321');
});

test('.env.example explains exactly the variables that are read, each with its default', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const assignments = lines
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split('=', 2) as [string, string]);
  const example: Record<string, string> = Object.fromEntries(assignments);
  expect(Object.keys(example).sort()).toEqual(Object.keys(envSchema.shape).sort());
  expect(parseEnv(example)).toEqual(parseEnv({}));
});
