import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/lib/domain/dataset/readDataset.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';

const FILE = 'data/kursk-2025/datapackage.json';

/** The dataset of the story, by its name: tests of its figures mean this one, whatever is the default. */
const checked = readDataset(
	FILE,
	JSON.parse(readFileSync(join(import.meta.dirname, '../..', FILE), 'utf8'))
);
if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
export const kursk2025 = checked.value;
