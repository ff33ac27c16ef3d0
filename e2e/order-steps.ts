import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

export type Order = { id: string; number: number; title: string };

/** Makes an order as the person who is signed in on this page. */
export async function makeOrder(page: Page, values: Record<string, unknown>): Promise<Order> {
  const response = await page.request.post('/api/work-orders', {
    headers: { 'idempotency-key': randomUUID(), origin: new URL(page.url()).origin },
    data: values,
  });
  expect(response.status()).toBe(201);
  return (await response.json()) as Order;
}

export const unique = (words: string) => `${words} ${randomUUID().slice(0, 6)}`;
