import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { createActor } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { exportAudit } from './export-audit';
import { listAudit } from './list-audit';
import { recordAudit, type AuditFact } from './record-audit';
import { verifyAudit } from './verify-audit';

const database = useTestDatabase();
const everything = { limit: 100 };
const record = (fact: AuditFact) => inTransaction((tx) => recordAudit(tx, fact));

/** What somebody can do who owns the database: the trigger does not stop them. */
async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
  await client.end();
}

let admin: UserActor;
beforeEach(async () => {
  admin = await createActor({ role: 'admin' });
});
afterEach(() => asOwner('delete from audit_entries'));

describe('recordAudit', () => {
  it('numbers without gaps and chains, however many write at once and whoever rolls back', async () => {
    const failing = inTransaction(async (tx) => {
      await recordAudit(tx, { actor: admin, action: 'never', subject: 'nothing' });
      throw new Error('rolled back');
    });
    const results = await Promise.allSettled([
      failing,
      ...Array.from({ length: 20 }, (_, n) =>
        record({ actor: admin, action: 'test', subject: `thing_${n}`, after: { n } }),
      ),
    ]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const rows = await db().auditEntry.findMany({ orderBy: { seq: 'asc' } });
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await verifyAudit()).toMatchObject({ isWhole: true, entries: 20, lastHash: rows.at(-1)!.hash });
  });

  it('says who, what, before and after, and keeps secrets out at any depth', async () => {
    const before = { name: 'Ana', password: 'hunter2 hunter2', device: { passcode: '1234' } };
    await record({
      actor: { ...admin, origin: { ...admin.origin, address: '10.1.2.3' } },
      action: 'update_user',
      subject: 'user_x',
      before,
      after: [{ refreshToken: 'abc' }, 'half \uD800 and \0'],
    });
    const { items } = await listAudit(admin, everything);
    expect(items).toMatchObject([
      {
        seq: 1,
        actor: { id: admin.userId, name: admin.name, role: 'admin' },
        action: 'update_user',
        subject: 'user_x',
        before: { name: 'Ana', password: '(not kept)', device: { passcode: '(not kept)' } },
        after: [{ refreshToken: '(not kept)' }, 'half \uFFFD and \uFFFD'],
        address: '10.1.2.3',
      },
    ]);
    expect(await verifyAudit()).toMatchObject({ isWhole: true });
  });

  it('hashes what PostgreSQL gives back: numbers, nesting and any order of keys', async () => {
    const odd = { z: 1e21, a: 1e-7, 10: 0.1, 2: -0, deep: [{ b: null, a: 5e-324 }], 'é"\\': 1 / 3 };
    await record({ actor: null, action: 'test', subject: 'numbers', after: odd });
    await record({ actor: null, action: 'test', subject: 'nothing', before: undefined, after: null });
    expect(await verifyAudit()).toMatchObject({ isWhole: true, entries: 2 });
  });
});

describe('the audit log', () => {
  beforeEach(async () => {
    for (let n = 1; n <= 5; n += 1)
      await record({ actor: admin, action: n % 2 ? 'odd' : 'even', subject: `thing_${n}`, after: { n } });
  });

  it('cannot be changed through the application', async () => {
    const append = /append-only/;
    await expect(db().auditEntry.update({ where: { seq: 1 }, data: { action: 'x' } })).rejects.toThrow(
      append,
    );
    await expect(db().auditEntry.deleteMany()).rejects.toThrow(append);
    await expect(db().$executeRaw`truncate audit_entries`).rejects.toThrow(append);
  });

  it.each([
    ['a changed row', `update audit_entries set after = '{"n":9}' where seq = 3`, 3, /contents/],
    ['a changed actor', `update audit_entries set "actorName" = 'Someone else' where seq = 2`, 2, /contents/],
    ['a removed row', 'delete from audit_entries where seq = 3', 4, /missing/],
    [
      'a row put in its place',
      `update audit_entries set "previousHash" = repeat('a', 64) where seq = 4`,
      4,
      /follow/,
    ],
  ])('shows %s and where it is, to who tampers as the database owner', async (_, tampering, seq, problem) => {
    await asOwner(tampering);
    const verdict = await verifyAudit();
    expect(verdict).toMatchObject({ isWhole: false, seq });
    expect(verdict).toHaveProperty('problem', expect.stringMatching(problem));
  });

  it('is verified by a command that exits with 0 or 1 and names the row', async () => {
    const verify = () => {
      const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: database.url } as const;
      const args = ['--import', 'tsx', 'lib/domain/audit/verify.ts'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      return { status, said: stdout + stderr };
    };
    const whole = verify();
    expect(whole.said).toContain('The audit log is whole: 5 entries.');
    expect(whole.status).toBe(0);
    await asOwner(`update audit_entries set action = 'nothing' where seq = 4`);
    const broken = verify();
    expect(broken.said).toContain('Row 4: its contents were changed.');
    expect(broken.status).toBe(1);
  });

  it('shows that its end was cut off to who noted a hash', async () => {
    const whole = await verifyAudit();
    const noted = whole.isWhole ? whole.lastHash : '';
    await asOwner('delete from audit_entries where seq = 5');
    expect(await verifyAudit()).toMatchObject({ isWhole: true, entries: 4 });
    expect(await verifyAudit(noted)).toMatchObject({ isWhole: false, seq: 5 });
  });

  it('is listed newest first in pages, by actor, action, subject and time, to admins only', async () => {
    const first = await listAudit(admin, { limit: 2 });
    expect(first.items.map(({ seq }) => seq)).toEqual([5, 4]);
    const second = await listAudit(admin, { limit: 3, after: first.nextCursor! });
    expect(second.items.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(second.nextCursor).toBeNull();
    const seqs = async (filter: object) =>
      (await listAudit(admin, { ...everything, ...filter })).items.map(({ seq }) => seq);
    expect(await seqs({ action: 'even' })).toEqual([4, 2]);
    expect(await seqs({ subject: 'thing_3' })).toEqual([3]);
    expect(await seqs({ actorId: admin.userId, action: 'odd' })).toEqual([5, 3, 1]);
    expect(await seqs({ actorId: randomUUID() })).toEqual([]);
    expect(await seqs({ to: new Date(0).toISOString() })).toEqual([]);
    expect(await seqs({ from: new Date(0).toISOString() })).toHaveLength(5);
    for (const role of ['manager', 'technician', 'client'] as const) {
      const other = await createActor({ role });
      await expect(listAudit(other, everything)).rejects.toMatchObject({ code: 'forbidden' });
      expect(() => exportAudit(other, {})).toThrow(expect.objectContaining({ code: 'forbidden' }));
    }
    await expect(listAudit(admin, { limit: 2, after: 'x' })).rejects.toMatchObject({ code: 'bad_request' });
  });

  it('is exported as CSV that runs nothing in a spreadsheet', async () => {
    await record({ actor: { ...admin, name: '=HYPERLINK("x")' }, action: 'even', subject: '@home' });
    let csv = '';
    for await (const lines of exportAudit(admin, { action: 'even' })) csv += lines;
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\uFEFF?seq,at,actorId/);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(lines[1]).toContain(`,'@home,`);
    expect(lines[2]).toContain('"{""n"":4}"');
  });
});
