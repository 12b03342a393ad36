/** What the components say by meaning: the words of closed lists, and notices. */
import { locale } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';
import type { ReportBasis } from '$lib/domain/model/report.ts';
import type { EventBasis, EventKind } from '$lib/domain/model/event.ts';
import type { Period } from '$lib/domain/dataset/dataset.ts';
import { formatDay, formatShortDay, type Day } from '$lib/domain/time/day.ts';
import type { FileProblem } from '$lib/state/layer-files.svelte.ts';
import type { ThemeChoiceName } from '$lib/state/theme-choices.ts';
import type { Ignored } from '$lib/state/ignored.ts';

type Terms = typeof say.terms;

const KINDS = {
	advance: 'advance',
	withdrawal: 'withdrawal',
	'ground-combat': 'groundCombat',
	strike: 'strike',
	statement: 'statement',
	diplomacy: 'diplomacy',
	'military-aid': 'militaryAid',
	visit: 'visit',
	prisoners: 'prisoners',
	precedent: 'precedent'
} as const satisfies Readonly<Record<EventKind, keyof Terms>>;

const BASIS_WORDS = {
	claimed: 'claimedWord',
	assessed: 'assessedWord',
	geolocated: 'geolocatedWord',
	confirmed: 'confirmedWord',
	announced: 'announcedWord'
} as const satisfies Readonly<Record<EventBasis | ReportBasis, keyof Terms>>;

const IGNORED = {
	'not-a-day': 'notADay',
	'unknown-event': 'unknownEvent',
	'unknown-claim': 'unknownClaim',
	'unknown-step': 'unknownStep',
	'unknown-choice': 'unknownChoice',
	'not-a-percentage': 'notAPercentage',
	'not-a-view': 'notAView',
	'unknown-layer': 'unknownLayer'
} as const;

export const strings = {
	basis: (basis: EventBasis | ReportBasis) => ({
		word: say.terms[BASIS_WORDS[basis]](),
		meaning: say.terms[basis]()
	}),
	kind: (kind: EventKind) => say.terms[KINDS[kind]](),
	get noReportFound() {
		return say.terms.noReport();
	},
	/** The class of ground without a report. */
	get unknownGround() {
		return say.terms.unknownGround();
	},
	/** Over what is new since so long before. */
	whatChanged: (span: 'week' | 'month' | 'year') => say.terms.whatChanged({ span }),
	/** @param area the name of what is shown close up */
	insetTitle: (area: string, day: Day) => say.terms.insetTitle({ area, day: formatShortDay(day) }),
	lookCloser: (title: string) => say.terms.lookCloser({ title }),
	placeSign: (mark: 'story' | 'town' | 'site') => say.terms[mark](),
	lineSign: (line: 'region' | 'road' | 'air' | 'rail' | 'leg' | 'border' | 'disputed') =>
		say.terms[line](),
	/** Over the layers of areas and lines that are given, not inferred. */
	get drawnByOthers() {
		return say.terms.drawnByOthers();
	},
	/** @param lang BCP 47 */
	language: (lang: string) =>
		new Intl.DisplayNames(locale(), { type: 'language' }).of(lang) ?? lang,

	get noDetails() {
		return say.terms.noDetails();
	},
	get loadingDetails() {
		return say.terms.loadingDetails();
	},
	eventCount: (count: number) => say.core.eventCount({ n: count }),
	dayValueText: (day: Day, count: number) =>
		say.terms.dayValue({ day: formatDay(day), events: strings.eventCount(count) }),

	ignored({ parameter, text, reason }: Ignored, { first, last }: Period): string {
		const asked = `${parameter}=${text}`;
		return reason === 'outside-period'
			? say.notices.outsidePeriod({
					asked,
					first: formatShortDay(first),
					last: formatShortDay(last)
				})
			: say.notices[IGNORED[reason]]({ asked });
	},
	/** @param file the name of its layer */
	fileProblem: (file: string, problem: FileProblem) =>
		problem === 'missing' ? say.notices.fileMissing({ file }) : say.notices.fileMalformed({ file }),
	retryFile: (file: string) => say.notices.retryFile({ file }),
	/** @param drawn the day of what is drawn; the same as `wanted` where only the lens differs */
	areasOfBefore: (drawn: Day, wanted: Day) =>
		drawn === wanted
			? say.notices.ofLensBefore()
			: say.notices.ofDayBefore({ day: formatShortDay(drawn) }),
	dayProblem: (day: Day, problem: string) =>
		say.notices.dayProblem({ day: formatShortDay(day), problem }),
	get basemapProblem() {
		return say.notices.basemap();
	},
	get noWebGl() {
		return say.notices.noWebGl();
	},
	get mapNotStarted() {
		return say.notices.notStarted();
	},
	get contextLost() {
		return say.notices.contextLost();
	},
	get retry() {
		return say.terms.retry();
	},
	get dismiss() {
		return say.terms.dismiss();
	},

	theme: (choice: ThemeChoiceName) =>
		({ auto: say.terms.themeAuto, light: say.terms.themeLight, dark: say.terms.themeDark })[
			choice
		](),
	/** What leads into the guide. */
	get guide() {
		return say.terms.guide();
	},
	/** @param first the day that it begins on */
	playsAnew: (first: Day) => say.terms.playsAnew({ first: formatShortDay(first) }),
	speed: (daysPerSecond: number) => say.terms.speed({ n: daysPerSecond })
} as const;
