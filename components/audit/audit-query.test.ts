import { describe, expect, it } from 'vitest';
import { auditExportPath, auditPath, parseAuditQuery } from './audit-query';

const actor = '0195c9a4-7b3e-7000-8000-000000000001';

describe('the query of the audit page', () => {
  it('goes into the address and comes back', () => {
    const query = { actor, action: 'update_user', subject: 'user_1', from: '2026-11-01', to: '' };
    const params = Object.fromEntries(new URL(auditPath(query), 'http://desk.test').searchParams);
    expect(parseAuditQuery(params)).toEqual(query);
  });

  it('takes whole days, in UTC, for the file', () => {
    const query = parseAuditQuery({ from: '2026-11-01', to: '2026-11-02' });
    expect(decodeURIComponent(auditExportPath(query))).toBe(
      '/api/audit/export?from=2026-11-01T00:00:00.000Z&to=2026-11-02T23:59:59.999Z',
    );
  });

  it.each([{ actor: 'me' }, { action: 'x'.repeat(81) }, { from: 'yesterday' }, { subject: ['a', 'b'] }])(
    'counts %j for nothing',
    (params) => {
      expect(auditPath(parseAuditQuery(params))).toBe('/admin/audit');
    },
  );
});
