import { datasetIds, openDataset } from '../../src/lib/build/openDataset.ts';
import { PROJECT_FOLDER } from '../inputs.ts';
import { noPositionals, parseOptions } from './options.ts';

/** The datasets of the project, the default first. */
export function datasets(args: string[]): unknown {
	noPositionals(parseOptions(args, {}).positionals);
	return datasetIds(PROJECT_FOLDER)
		.map((id) => openDataset(PROJECT_FOLDER, id))
		.map(({ id, title, period, parties }) => ({
			id,
			title,
			period: { first: period.first, last: period.last },
			parties: parties.map((party) => party.id)
		}));
}
