/** Who may import whom: docs/architecture.md, section "Boundaries". A canary test proves that the checker sees edges. */
const only = (name, from, allowedTo, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(app|components|hooks|lib|prisma|server\\.ts)', pathNot: `^(${allowedTo})` },
});
const test = '\\.(test|spec)\\.tsx?$';
const notTests = { pathNot: `${test}|^lib/testing/` };

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'lib/db/generated' } },
    },
    only(
      'contracts-alone',
      '^lib/contracts/(?!.*\\.test\\.ts$)',
      'lib/contracts/',
      'contracts import zod only',
    ),
    only('core', '^lib/core/(?!.*\\.test\\.ts$)', 'lib/(core|contracts)/'),
    only('db', '^lib/db/(?!.*\\.test\\.ts$)', 'lib/(db|core|contracts)/|prisma/'),
    only('events', '^lib/events/(?!.*\\.test\\.ts$)', 'lib/(events|core|contracts)/'),
    only('domain', '^lib/domain/(?!.*\\.test\\.ts$)', 'lib/(domain|events|db|core|contracts)/'),
    only('auth', '^lib/auth/(?!.*\\.test\\.ts$)', 'lib/(auth|domain|core|contracts)/'),
    only(
      'transport',
      '^lib/transport/(?!.*\\.test\\.ts$)',
      'lib/(transport|auth|domain|events|core|contracts)/',
    ),
    only('client', '^lib/client/(?!.*\\.test\\.ts$)', 'lib/(client|contracts)/'),
    only('hooks', '^hooks/(?!.*\\.test\\.ts$)', 'hooks/|lib/(client|contracts)/'),
    only(
      'components',
      '^components/(?!.*\\.test\\.ts$)',
      'components/|hooks/|lib/(client|contracts)/|app/.*actions\\.ts$',
      'a component reaches the server by an action, the REST client or the socket',
    ),
    {
      name: 'feature-by-index',
      severity: 'error',
      comment: 'feature A reaches feature B only through lib/domain/B/index.ts',
      from: { path: '^lib/domain/([^/]+)/' },
      to: { path: '^lib/domain/([^/]+)/', pathNot: '^lib/domain/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'prisma-where-it-belongs',
      severity: 'error',
      from: { path: '^(app|components|hooks|lib|server\\.ts)', pathNot: `^lib/(db|domain|testing)/|${test}` },
      to: { path: '^lib/db/generated|@prisma/' },
    },
    {
      name: 'socket-io-in-transport',
      severity: 'error',
      from: {
        path: '^(app|components|hooks|lib|server\\.ts)',
        pathNot: `^lib/(transport/socket|testing)/|${test}`,
      },
      to: { path: 'node_modules/(socket\\.io|engine\\.io)/' },
    },
    {
      name: 'socket-io-client-in-client',
      severity: 'error',
      from: { path: '^(app|components|hooks|lib|server\\.ts)', pathNot: `^lib/(client|testing)/|${test}` },
      to: { path: 'node_modules/socket\\.io-client/' },
    },
    {
      name: 'domain-knows-no-framework',
      severity: 'error',
      from: { path: '^lib/(domain|events|db|core)/', ...notTests },
      to: { path: 'node_modules/(next|next-auth|react|react-dom|socket\\.io|ws)/' },
    },
    {
      name: 'contracts-zod-only',
      severity: 'error',
      from: { path: '^lib/contracts/', ...notTests },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '^(app|components|hooks|lib|server\\.ts)', pathNot: `^lib/testing/|${test}` },
      to: { path: '^lib/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/db/generated' },
    exclude: { path: '^\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
