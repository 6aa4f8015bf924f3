import pg from 'pg';

const SCHEMAS = ['people', 'closed', 'release', 'open', 'platform'];

/** Types of columns as the driver gives them; an array, a timestamp and bytes have their own. */
const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  bytea: 'Buffer',
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  jsonb: 'unknown',
  'text[]': 'string[]',
  tsvector: 'string',
  'timestamp with time zone': 'Date',
};

/**
 * The schema of the zones as the catalogue has it: `text`, which is committed and compared so that a change of a migration is seen for
 * what it does, and `types`, the table types that Kysely checks queries against. Deterministic.
 */
export async function describeSchema(url: string): Promise<{ text: string; types: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const lines = async (query: string) =>
      (await client.query<{ line: string }>(query, [SCHEMAS])).rows.map((row) => row.line);
    const parts = [
      await lines(`select format('table %s.%s%s%s', n.nspname, c.relname, case when c.relrowsecurity then ' rls' else '' end, case when c.relforcerowsecurity then ' forced' else '' end) as line
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = any ($1) order by 1`),
      await lines(`select format('column %s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relkind = 'r' and n.nspname = any ($1) and a.attnum > 0 and not a.attisdropped order by n.nspname, c.relname, a.attnum`),
      await lines(`select format('constraint %s.%s.%s %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and k.contype <> 'n' order by 1`),
      await lines(`select format('index %s', indexdef) as line from pg_indexes where schemaname = any ($1) order by 1`),
      await lines(
        `select format('policy %s.%s.%s %s to %s using %s check %s', schemaname, tablename, policyname, cmd, array_to_string(roles, ','), qual, with_check) as line from pg_policies where schemaname = any ($1) order by 1`,
      ),
      await lines(`select format('trigger %s.%s %s', n.nspname, c.relname, pg_get_triggerdef(t.oid)) as line
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and not t.tgisinternal order by 1`),
      await lines(`select format('function %s(%s) security %s owner %s md5 %s', p.oid::regproc, pg_get_function_identity_arguments(p.oid), case when p.prosecdef then 'definer' else 'invoker' end,
          case when pg_get_userbyid(p.proowner) like 'katha\\_gate' then 'katha_gate' else 'owner' end, md5(pg_get_functiondef(p.oid))) as line
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any ($1) and p.prokind = 'f'
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`),
      await lines(`select format('grant %s on %s.%s to %s', string_agg(privilege_type, ',' order by privilege_type), table_schema, table_name, grantee) as line
        from information_schema.role_table_grants where table_schema = any ($1) and grantee like 'katha\\_%' and grantee <> current_user group by table_schema, table_name, grantee order by 1`),
    ];
    const { rows } = await client.query<{
      name: string;
      col: string;
      type: string;
      required: boolean;
      generated: boolean;
    }>(
      `select n.nspname || '.' || c.relname as name, a.attname as col, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, a.atthasdef or a.attidentity <> '' as generated
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`,
      [SCHEMAS],
    );
    const tables = Map.groupBy(rows, (row) => row.name);
    const body = [...tables].map(([name, columns]) => {
      const fields = columns.map((column) => {
        const type = `${TYPES[column.type] ?? 'unknown'}${column.required ? '' : ' | null'}`;
        return `    ${column.col}: ${column.generated ? `Generated<${type}>` : type};`;
      });
      return `  '${name}': {\n${fields.join('\n')}\n  };`;
    });
    const types = `// Written from the database by "npm run schema".\nimport type { Generated } from 'kysely';\n\nexport interface Database {\n${body.join('\n')}\n}\n`;
    return { text: `${parts.flat().join('\n')}\n`, types };
  } finally {
    await client.end();
  }
}
