import { join } from 'node:path';
import { readCountries } from '../../../scripts/geo/readBasemap.ts';
import { PROJECT_FOLDER, readTexts } from '../../../scripts/inputs.ts';
import { formatProblem, type Checked } from '../../../src/lib/domain/model/problem.ts';
import type { AtlasTables } from '../../../src/lib/domain/tables/atlasTables.ts';
import { readAtlasTables } from '../../../src/lib/domain/tables/readAtlasTables.ts';

/** The project's own tables, checked against the basemap's outlines. */
export function realTables(): AtlasTables {
	const countries = orThrow(readCountries(PROJECT_FOLDER));
	return orThrow(readAtlasTables(readTexts(join(PROJECT_FOLDER, 'data')), { countries }));
}

function orThrow<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(checked.problems.map(formatProblem).join('\n'));
}
