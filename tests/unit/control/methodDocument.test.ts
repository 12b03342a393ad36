import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { withMethodTables } from '../../../scripts/method/methodTables.ts';
import { projectComputer } from './projectComputer.ts';

it('docs/method.md gives the figures that the tables give (npm run docs:method)', async () => {
	const path = join(import.meta.dirname, '../../../docs/method.md');
	const document = readFileSync(path, 'utf8');
	const config = await resolveConfig(path);
	const fresh = withMethodTables(document, projectComputer);
	expect(await format(fresh, { ...config, parser: 'markdown' })).toBe(document);
});
