import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type { DatabaseError, Pool, QueryConfig, QueryResult } from 'pg';

/** PostgreSQL's one-byte type `"char"`, which its catalogue tables use, and `text`. */
const CHAR_OID = 18;
const TEXT_OID = 25;

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;

const asPostgresError = ({ code = 'XX000', severity = 'ERROR', message, detail, hint }: DatabaseError) =>
  ({ kind: 'postgres', code, severity, message, detail, column: undefined, hint }) as const;

/** Lets an adapter read `"char"` columns (it knows no type for them, and the catalogue has them) and run whole scripts. */
function serveEngine(adapter: PgAdapter): PgAdapter {
  const pool: Pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool) as (config: QueryConfig) => Promise<QueryResult>;
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap<object, number[]>();

  async function queryWithText(config: QueryConfig): Promise<QueryResult> {
    const result = await query(config);
    const isChar = result.fields?.map((field) => field.dataTypeID === CHAR_OID) ?? [];
    charColumns.set(
      result.rows,
      isChar.flatMap((is, index) => (is ? [index] : [])),
    );
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
    return result;
  }
  async function queryRawWithCharacters(sql: SqlQuery): Promise<SqlResultSet> {
    const result = await queryRaw(sql);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  }
  /** The whole script at once, and so in one transaction: the adapter would cut it at every `;`, also inside functions. */
  async function executeWholeScript(script: string): Promise<void> {
    try {
      await query({ text: script });
    } catch (error) {
      throw new DriverAdapterError(asPostgresError(error as DatabaseError));
    }
  }
  Object.assign(pool, { query: queryWithText });
  return Object.assign(adapter, { queryRaw: queryRawWithCharacters, executeScript: executeWholeScript });
}

/** Prisma's adapter for pg, able to serve the schema engine (https://github.com/prisma/orm/issues/27403). */
export class SchemaEnginePg extends PrismaPg {
  readonly #pools = new Set<Pool>();

  #keep(adapter: PgAdapter): PgAdapter {
    const pool: Pool = adapter.underlyingDriver();
    pool.on('error', () => undefined);
    this.#pools.add(pool);
    return serveEngine(adapter);
  }

  override async connect(): Promise<PgAdapter> {
    return this.#keep(await super.connect());
  }

  override async connectToShadowDb(): Promise<PgAdapter> {
    return this.#keep(await super.connectToShadowDb());
  }

  /** Closes what the engine leaves open: freeing it does not. */
  async close(): Promise<void> {
    for (const pool of this.#pools) if (!pool.ended) await pool.end();
  }
}
