import type { Dataset } from '../dataset/dataset.ts';
import type { Checked, Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { overlapsPeriod } from '../dataset/dataset.ts';
import type { GivenFeature } from './givenFeature.ts';
import type { GivenContext } from './givenProperties.ts';
import { readGiven } from './readGiven.ts';

/** Text of each GeoJSON file of a package, by its path below the dataset's folder. */
export type GivenTexts = Readonly<Record<string, string>>;

/**
 * All areas and lines that a dataset has from others, or every problem of all its files; and notes of
 * what no day of the map shows.
 * @param folder prefix of file names in problems
 */
export function readGivenFiles(
	texts: GivenTexts,
	{ given = [], parties, theatre, period }: Dataset,
	sources: {
		file: string;
		rows: readonly Partial<Pick<Source, 'assertedBy' | 'publish'>>[];
	},
	folder: string
): Checked<GivenFeature[]> & { notes: Problem[] } {
	const context: GivenContext = {
		parties: parties.map(({ id }) => id),
		sources: sources.rows,
		sourcesFile: sources.file,
		views: theatre.views.map(({ bounds }) => bounds)
	};
	const read = given.map(({ name, path }): Checked<GivenFeature[]> => {
		const text = texts[path];
		if (text !== undefined) return readGiven(folder + path, text, name, context);
		return {
			ok: false,
			problems: [
				{
					file: folder + path,
					message: 'The file is missing or cannot be read.',
					hint: 'Add it, or take it off the resources of the package.'
				}
			]
		};
	});
	const features = read.flatMap((each) => (each.ok ? each.value : []));
	const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
	const notes = given.flatMap(({ name, path }): Problem[] => {
		const off = features.filter(
			({ resource, startDate, endDate }) =>
				resource === name && !overlapsPeriod(period, { startDate, endDate: endDate ?? LATEST })
		);
		if (off.length === 0) return [];
		return [
			{
				file: folder + path,
				column: 'start_date',
				message: `No day of the map, ${period.first} to ${period.last}, shows ${off.map(({ id }) => id).join(', ')}.`,
				hint: 'Correct a date that is a slip.'
			}
		];
	});
	return problems.length > 0
		? { ok: false, problems, notes }
		: { ok: true, value: features, notes };
}

/** Later than any day of a map. */
const LATEST = '9999-12-31';
