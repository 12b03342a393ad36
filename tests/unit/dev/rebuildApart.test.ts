import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rebuildApart } from '../../../scripts/dev/rebuildApart.ts';
import { tinyProject } from '../../support/smallProject.ts';

let root = '';
beforeEach(() => (root = tinyProject()));
afterEach(() => rmSync(root, { recursive: true }));

it('hands back what another process finds wrong, and a breakdown of that process as well', async () => {
	writeFileSync(join(root, 'data/debaltseve-2015/datapackage.json'), '{');
	expect(await rebuildApart(root, 'debaltseve-2015')).toMatchObject({
		written: [],
		problems: [{ file: 'data/debaltseve-2015/datapackage.json' }]
	});
	rmSync(join(root, 'data/site.json'));
	const { problems } = await rebuildApart(root, 'debaltseve-2015');
	expect(problems).toMatchObject([{ file: 'data/debaltseve-2015' }]);
	expect(problems[0]?.message).toMatch(/broke down: .*site\.json/s);
});
