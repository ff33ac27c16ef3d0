import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, type ErrorRegistry } from '@prisma/driver-adapter-utils';
import type * as EngineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { singleton } from '@/lib/core/singleton';
import { SchemaEnginePg } from './schema-engine-pg';

type Engine = typeof EngineModule;

/** What the engine's `filters` arguments want: nothing is managed elsewhere. */
export const noFilters = { externalTables: [], externalEnums: [] };

/** The engine's lock timer runs on for ten seconds after its work is done; it must not keep the process alive. */
function withIdleTimers(engineModule: Engine): WebAssembly.ModuleImports {
  const imports = { ...engineModule } as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const [name, original] of Object.entries(imports)) {
    if (!name.startsWith('__wbg_setTimeout')) continue;
    imports[name] = (...args) => (original(...args) as NodeJS.Timeout).unref();
  }
  return imports;
}

/**
 * Prisma's schema engine as WASM. The CLI's native engine would be downloaded from outside the package registry;
 * the same engine ships in this package and works over a driver adapter (docs/decisions/0002).
 */
async function loadEngineModule(): Promise<Engine> {
  const engineModule = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': withIdleTimers(engineModule),
  });
  engineModule.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engineModule;
}

/** The engine names a failed query by a number only; what the database said waits in the adapter's registry. */
function withDatabaseError(error: unknown, registry: ErrorRegistry): unknown {
  const id = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined;
  const record = id === undefined ? undefined : registry.consumeError(Number(id));
  if (!record || !('error' in record) || !(record.error instanceof Error)) return error;
  return new Error(record.error.message, { cause: error });
}

/** Runs `work` with a schema engine connected to a database. */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const engineModule = await singleton('schema-engine', loadEngineModule);
  const pg = new SchemaEnginePg({ connectionString: databaseUrl, application_name: 'carillon-migrations' });
  const adapter = bindMigrationAwareSqlAdapterFactory(pg);
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    return await work(engine);
  } catch (error) {
    throw withDatabaseError(error, adapter.errorRegistry);
  } finally {
    engine.free();
    await pg.close();
  }
}
