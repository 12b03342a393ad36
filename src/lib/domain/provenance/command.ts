import { countingText, isHeadlineCounting, type FrontCounting } from '../front/frontCounting.ts';
import type { FrontSpec } from '../dataset/measureSpec.ts';
import { DEFAULT_LENS, type Lens } from '../control/types.ts';
import type { Day } from '../time/day.ts';

/** What can be computed again on the command line. */
export type Reproducible =
	| {
			kind: 'measure';
			day: Day;
			ladder?: boolean;
			counted?: { front: FrontSpec; counting: FrontCounting };
	  }
	| { kind: 'claims' }
	/** The areas of a day, as a file. */
	| { kind: 'export'; day: Day }
	| { kind: 'compare'; from: Day; to: Day };

/**
 * The exact command whose answer holds the figure.
 * @param dataset its id; null: the one that is taken where none is named
 */
export function commandFor(what: Reproducible, lens: Lens, dataset: string | null = null): string {
	return [
		'npm run --silent salient --',
		...words(what),
		...(dataset === null ? [] : ['--dataset', dataset]),
		...lensWords(lens)
	].join(' ');
}

function words(what: Reproducible): string[] {
	switch (what.kind) {
		case 'measure':
			return [
				'measure',
				'--date',
				what.day,
				...(what.ladder ? ['--ladder'] : []),
				...countWords(what.counted)
			];
		case 'claims':
			return ['claims'];
		case 'export':
			return ['export', 'control', '--date', what.day];
		case 'compare':
			return ['compare', '--from', what.from, '--to', what.to];
	}
}

function countWords(counted: { front: FrontSpec; counting: FrontCounting } | undefined): string[] {
	return counted && !isHeadlineCounting(counted.front, counted.counting)
		? ['--count', countingText(counted.front, counted.counting)]
		: [];
}

function lensWords({ sources, known }: Lens): string[] {
	return [
		...(sources === DEFAULT_LENS.sources ? [] : ['--lens', sources]),
		...(known === DEFAULT_LENS.known ? [] : ['--known', known])
	];
}
