import { countingText, isHeadlineCounting, type FrontCounting } from '../front/frontCounting.ts';
import { DEFAULT_LENS, type Lens } from '../control/types.ts';
import type { Day } from '../time/day.ts';

/** What can be computed again on the command line. */
export type Reproducible =
	| { kind: 'measure'; day: Day; ladder?: boolean; counting?: FrontCounting }
	| { kind: 'claims' }
	| { kind: 'compare'; from: Day; to: Day };

/** The exact command whose answer holds the figure. */
export function commandFor(what: Reproducible, lens: Lens): string {
	return ['npm run --silent salient --', ...words(what), ...lensWords(lens)].join(' ');
}

function words(what: Reproducible): string[] {
	switch (what.kind) {
		case 'measure':
			return [
				'measure',
				'--date',
				what.day,
				...(what.ladder ? ['--ladder'] : []),
				...countWords(what.counting)
			];
		case 'claims':
			return ['claims'];
		case 'compare':
			return ['compare', '--from', what.from, '--to', what.to];
	}
}

function countWords(counting: FrontCounting | undefined): string[] {
	return counting && !isHeadlineCounting(counting) ? ['--count', countingText(counting)] : [];
}

function lensWords({ sources, known }: Lens): string[] {
	return [
		...(sources === DEFAULT_LENS.sources ? [] : ['--lens', sources]),
		...(known === DEFAULT_LENS.known ? [] : ['--known', known])
	];
}
