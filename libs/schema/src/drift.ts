import type { DataSource } from 'typeorm';

interface StoredColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly defaulted: boolean;
}

/**
 * Where the mappings and the migrated database differ: a mapped table or column that is not there, another type, another
 * nullability, and columns that must be given but are not mapped.
 * @returns one sentence for each difference
 */
export async function findDrift(dataSource: DataSource): Promise<string[]> {
  const stored = (await dataSource.query(`
    SELECT n.nspname || '.' || c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
           NOT a.attnotnull AS nullable, (a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '') AS defaulted
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')`)) as StoredColumn[];
  const differences: string[] = [];
  for (const entity of dataSource.entityMetadatas) {
    const table = `${entity.schema ?? 'public'}.${entity.tableName}`;
    const columns = new Map(stored.filter((c) => c.table === table).map((c) => [c.name, c]));
    if (columns.size === 0) {
      differences.push(`${table} is mapped and does not exist`);
      continue;
    }
    for (const mapped of entity.columns) {
      const found = columns.get(mapped.databaseName);
      columns.delete(mapped.databaseName);
      if (!found) {
        differences.push(`${table}.${mapped.databaseName} is mapped and does not exist`);
        continue;
      }
      const type = dataSource.driver.normalizeType(mapped) + (mapped.isArray ? '[]' : '');
      if (type !== found.type) differences.push(`${table}.${found.name} is ${found.type}, mapped as ${type}`);
      if (mapped.isNullable !== found.nullable) {
        differences.push(`${table}.${found.name} is ${found.nullable ? '' : 'not '}nullable, mapped otherwise`);
      }
    }
    for (const left of columns.values()) {
      if (!left.nullable && !left.defaulted) differences.push(`${table}.${left.name} must be given and is not mapped`);
    }
  }
  return differences;
}
