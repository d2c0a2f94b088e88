// Writes the JSON Schemas of the seed's files into seed/json-schema, after a change of src/seed/format.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { jsonSchemas } from '../src/seed/format/jsonSchemas.ts';

const folder = join(import.meta.dirname, '..', 'seed', 'json-schema');

await mkdir(folder, { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  await writeFile(
    join(folder, name),
    await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
  );
}
