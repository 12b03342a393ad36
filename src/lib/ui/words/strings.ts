/**
 * What the components say, in one place and by meaning, so that another language is another
 * object of this shape.
 */
import type { Controller, ReportBasis } from '$lib/domain/model/report.ts';
import type { EventBasis, EventKind } from '$lib/domain/model/event.ts';
import type { Sector } from '$lib/domain/model/settlement.ts';
import { formatDay, formatShortDay, type Day } from '$lib/domain/time/day.ts';
import { PERIOD_FIRST_DAY, PERIOD_LAST_DAY } from '$lib/domain/time/period.ts';
import type { StoryLayer } from '$lib/domain/model/story.ts';
import type { LayerId } from '$lib/domain/view/mapModel.ts';
import type { ControlProperties, LineSide, SettlementStatus } from '$lib/domain/control/types.ts';
import { TOLD_TOWNS, type ToldTown } from '$lib/state/day-picture.ts';
import type { FileProblem, LayerFile } from '$lib/state/layer-files.svelte.ts';
import type { ThemeChoiceName } from '$lib/state/theme-choice.svelte.ts';
import type { Ignored } from '$lib/state/ignored.ts';

export const PLACE_NAMES: Readonly<Record<StoryLayer, string>> = {
	kursk: 'Kursk',
	sudzha: 'Sudzha',
	pokrovsk: 'Pokrovsk',
	toretsk: 'Toretsk',
	jeddah: 'Jeddah',
	'poland-transit': 'Poland route'
};

export const LAYER_NAMES: Readonly<Record<LayerId, string>> = {
	...PLACE_NAMES,
	control: 'Who holds what',
	front: 'Front line and its band',
	events: 'Events'
};

const FILE_NAMES: Readonly<Record<LayerFile, string>> = {
	...PLACE_NAMES,
	events: 'Events',
	places: 'Places'
};

const CONTROLLER_NAMES: Readonly<Record<Controller, string>> = {
	ukraine: 'Held by Ukraine',
	russia: 'Held by Russia',
	contested: 'Contested or unclear'
};

const SIDE_NAMES: Readonly<Record<LineSide, string>> = { ukraine: 'Ukraine’s', russia: 'Russia’s' };
/** Ground between settlements. */
type Ground = Pick<ControlProperties, 'controller' | 'line_side'>;

export const SECTOR_NAMES: Readonly<Record<Sector, string>> = {
	kursk: 'Kursk (inside Russia)',
	sumy: 'Sumy',
	kharkiv: 'Kharkiv',
	kupiansk: 'Kupiansk',
	lyman: 'Lyman',
	siversk: 'Siversk',
	'chasiv-yar': 'Chasiv Yar',
	toretsk: 'Toretsk',
	pokrovsk: 'Pokrovsk',
	kurakhove: 'Kurakhove',
	'velyka-novosilka': 'Velyka Novosilka',
	orikhiv: 'Orikhiv',
	kherson: 'Kherson',
	crimea: 'Crimea',
	'rear-ukraine': 'Behind the front, Ukrainian side',
	'rear-occupied': 'Behind the front, Russian side'
};

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

const TOWN_NAMES: Readonly<Record<ToldTown, string>> = {
	sudzha: 'Sudzha',
	pokrovsk: 'Pokrovsk',
	toretsk: 'Toretsk'
};
const WHO_HOLDS: Readonly<Record<Controller, string>> = {
	contested: 'reports leave open who holds',
	ukraine: 'Ukraine is reported to hold',
	russia: 'Russia is reported to hold'
};
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const FILE_PROBLEMS: Readonly<Record<FileProblem, string>> = {
	missing: 'could not be loaded',
	malformed: 'came in a form that cannot be read'
};
const LOCAL_LANGUAGES = { uk: 'Ukrainian', ru: 'Russian', pl: 'Polish', ar: 'Arabic' } as const;

export const strings = {
	basis: (basis: EventBasis | ReportBasis) => ({ word: basis, meaning: BASIS_MEANINGS[basis] }),
	kind: (kind: EventKind) => KIND_NAMES[kind],
	noReportFound: 'No report on this ground could be found.',
	/** The class of ground without a report. */
	unknownGround: 'Unknown: nobody reports on it under this lens',
	controller: (controller: Controller | null) =>
		controller ? CONTROLLER_NAMES[controller] : 'Nobody reports on it under this lens',
	/** Of ground between settlements, as legends name it. */
	area: (controller: Controller) =>
		controller === 'contested'
			? 'Contested or unclear: the line may lie here'
			: CONTROLLER_NAMES[controller],
	/** Of ground that is pointed at. */
	ground: ({ controller, line_side: side }: Ground) =>
		controller === 'contested' && side
			? `Contested or unclear, on ${SIDE_NAMES[side]} side of the drawn line`
			: CONTROLLER_NAMES[controller],
	language: (lang: keyof typeof LOCAL_LANGUAGES) => LOCAL_LANGUAGES[lang],

	eventCount: (count: number) =>
		count === 0 ? 'no events' : count === 1 ? '1 event' : `${count} events`,
	dayValueText: (day: Day, count: number) => `${formatDay(day)}, ${strings.eventCount(count)}`,

	/** What the reports say of the told towns, in one sentence. */
	daySentence(statuses: readonly SettlementStatus[]): string {
		const clauses = (['contested', 'ukraine', 'russia'] as const).flatMap((controller) => {
			const towns = TOLD_TOWNS.filter((town) =>
				statuses.some((status) => status.settlementId === town && status.controller === controller)
			);
			const names = LIST.format(towns.map((town) => TOWN_NAMES[town]));
			return towns.length > 0 ? [`${WHO_HOLDS[controller]} ${names}`] : [];
		});
		const sentence = clauses.join('; ');
		return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
	},

	ignored({ parameter, text, reason }: Ignored): string {
		switch (reason) {
			case 'not-a-day':
				return `The link’s date (${parameter}=${text}) is not a day, so it was ignored.`;
			case 'outside-period':
				return `The link’s date (${parameter}=${text}) was ignored: the map runs from ${formatShortDay(PERIOD_FIRST_DAY)} to ${formatShortDay(PERIOD_LAST_DAY)}.`;
			case 'unknown-event':
				return `The link’s event (${parameter}=${text}) is not in this story, so it was ignored.`;
			case 'unknown-claim':
				return `The link’s claim (${parameter}=${text}) is not in our list, so it was ignored.`;
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
	fileProblem: (file: LayerFile, problem: FileProblem) =>
		`The layer “${FILE_NAMES[file]}” ${FILE_PROBLEMS[problem]}. The rest of the map works.`,
	retryFile: (file: LayerFile) => `Try “${FILE_NAMES[file]}” again`,
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
	speed: (daysPerSecond: number) =>
		daysPerSecond === 1 ? '1 day a second' : `${daysPerSecond} days a second`
} as const;
