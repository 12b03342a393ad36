import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';

/** The side of a source that no table tells of: no lens of one side lets it count. */
const UNSTATED = 'unstated';

/** The sources of a dataset without a table of them: everybody who asserts a report, and no more. */
export function unstatedSources(reports: readonly Pick<Report, 'assertedBy'>[]): Source[] {
	const names = new Set(reports.flatMap(({ assertedBy }) => assertedBy));
	return [...names].sort().map((assertedBy) => ({
		assertedBy,
		side: UNSTATED,
		kind: UNSTATED,
		monitored: false,
		inferred: false,
		publish: 'ask',
		licence: UNSTATED
	}));
}
