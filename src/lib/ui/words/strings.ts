/**
 * What the components say, in one place and by meaning, so that another language is another
 * object of this shape.
 */
import type { ReportBasis } from '$lib/domain/model/report.ts';
import type { EventBasis, EventKind } from '$lib/domain/model/event.ts';
import type { Period } from '$lib/domain/dataset/dataset.ts';
import { formatDay, formatShortDay, type Day } from '$lib/domain/time/day.ts';
import type { FileProblem } from '$lib/state/layer-files.svelte.ts';
import type { ThemeChoiceName } from '$lib/state/theme-choice.svelte.ts';
import type { Ignored } from '$lib/state/ignored.ts';

const BASIS_MEANINGS: Readonly<Record<EventBasis | ReportBasis, string>> = {
	claimed: 'One side says so; nobody independent has confirmed it.',
	assessed: 'Analysts judge it likely from what several sources report.',
	geolocated: 'Footage was matched to this place.',
	confirmed: 'Confirmed by the other side, by independent reporters or by footage.',
	announced: 'A statement or decision: that it was said is certain, not what was said.'
};

const KIND_NAMES: Readonly<Record<EventKind, string>> = {
	advance: 'Advance',
	withdrawal: 'Withdrawal',
	'ground-combat': 'Fighting',
	strike: 'Strike',
	statement: 'Statement',
	diplomacy: 'Diplomacy',
	'military-aid': 'Military aid',
	visit: 'Visit',
	prisoners: 'Prisoners',
	precedent: 'Precedent'
};

const PLACE_SIGNS = {
	story: 'Place of the story',
	town: 'Town',
	site: 'Site of an event'
} as const;

const LINE_SIGNS = {
	region: 'Region told of',
	road: 'Road told of',
	air: 'Route by air',
	rail: 'Route by rail',
	leg: 'Route by road',
	border: 'State border',
	disputed: 'Disputed border'
} as const;

const FILE_PROBLEMS: Readonly<Record<FileProblem, string>> = {
	missing: 'could not be loaded',
	malformed: 'came in a form that cannot be read'
};
const LANGUAGE_NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

export const strings = {
	basis: (basis: EventBasis | ReportBasis) => ({ word: basis, meaning: BASIS_MEANINGS[basis] }),
	kind: (kind: EventKind) => KIND_NAMES[kind],
	noReportFound: 'No report on this ground could be found.',
	/** The class of ground without a report. */
	unknownGround: 'Unknown: nobody reports on it under this lens',
	/** Over what is new since so long before. */
	whatChanged: (span: 'week' | 'month' | 'year') => `What changed this ${span}`,
	/** @param area the name of what is shown close up */
	insetTitle: (area: string, day: Day) => `${area}, ${formatShortDay(day)}`,
	lookCloser: (title: string) => `${title}: look closer`,
	placeSign: (mark: 'story' | 'town' | 'site') => PLACE_SIGNS[mark],
	lineSign: (line: keyof typeof LINE_SIGNS) => LINE_SIGNS[line],
	/** Over the layers of areas and lines that are given, not inferred. */
	drawnByOthers: 'As others drew it',
	/** @param lang BCP 47 */
	language: (lang: string) => LANGUAGE_NAMES.of(lang) ?? lang,

	noDetails: 'The details of this event could not be loaded.',
	loadingDetails: 'Loading the details…',
	eventCount: (count: number) =>
		count === 0 ? 'no events' : count === 1 ? '1 event' : `${count} events`,
	dayValueText: (day: Day, count: number) => `${formatDay(day)}, ${strings.eventCount(count)}`,

	ignored({ parameter, text, reason }: Ignored, { first, last }: Period): string {
		switch (reason) {
			case 'not-a-day':
				return `The link’s date (${parameter}=${text}) is not a day, so it was ignored.`;
			case 'outside-period':
				return `The link’s date (${parameter}=${text}) was ignored: the map runs from ${formatShortDay(first)} to ${formatShortDay(last)}.`;
			case 'unknown-event':
				return `The link’s event (${parameter}=${text}) is not in this story, so it was ignored.`;
			case 'unknown-claim':
				return `The link’s claim (${parameter}=${text}) is not in our list, so it was ignored.`;
			case 'unknown-step':
				return `The link’s step (${parameter}=${text}) is not one of this map’s guide, so it was ignored.`;
			case 'unknown-choice':
				return `The link’s choice (${parameter}=${text}) does not exist, so it was ignored.`;
			case 'not-a-percentage':
				return `The link’s position of the swipe (${parameter}=${text}) is not a percentage, so it was ignored.`;
			case 'not-a-view':
				return `The link’s view (${parameter}=${text}) is not zoom/latitude/longitude, so it was ignored.`;
			case 'unknown-layer':
				return `The link’s layer (${parameter}=${text}) does not exist, so it was ignored.`;
		}
	},
	/** @param file the name of its layer */
	fileProblem: (file: string, problem: FileProblem) =>
		`The layer “${file}” ${FILE_PROBLEMS[problem]}. The rest of the map works.`,
	retryFile: (file: string) => `Try “${file}” again`,
	/** @param drawn the day of what is drawn; the same as `wanted` where only the lens differs */
	areasOfBefore: (drawn: Day, wanted: Day) =>
		drawn === wanted
			? 'Areas and front: still of the lens before'
			: `Areas and front: still of ${formatShortDay(drawn)}`,
	dayProblem: (day: Day, problem: string) =>
		`The front of ${formatShortDay(day)} could not be computed: ${problem}`,
	basemapProblem: 'The background map could not be loaded; the story and its figures are below.',
	noWebGl: 'This browser cannot draw the moving map, so the page shows a still one.',
	mapNotStarted: 'The moving map could not be started, so the page shows a still one.',
	contextLost: 'The browser stopped drawing the map. It will come back by itself.',
	retry: 'Try again',
	dismiss: 'Dismiss',

	theme: (choice: ThemeChoiceName) =>
		({ auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' })[choice],
	/** What leads into the guide. */
	guide: 'Take me through it',
	/** @param first the day that it begins on */
	playsAnew: (first: Day) => `Playing from the beginning, ${formatShortDay(first)}`,
	speed: (daysPerSecond: number) =>
		daysPerSecond === 1 ? '1 day a second' : `${daysPerSecond} days a second`
} as const;
