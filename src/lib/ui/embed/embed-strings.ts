/** What an embedded map says of itself. In some languages it says this much and the rest in English. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { mapLabels, type MapLabels } from '$lib/map/mapLabels.ts';
import type { Day } from '$lib/domain/time/day.ts';
import type { EmbedLanguage } from '$lib/domain/embed/languages.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';
import others from './other-languages.json';

export interface EmbedStrings {
	direction: 'ltr' | 'rtl';
	openMap: string;
	date: string;
	play: string;
	pause: string;
	/** For mouse and trackpad; the key is named as on the reader's keyboard. */
	scrollHint: (key: 'Ctrl' | '⌘') => string;
	touchHint: string;
	zoomIn: string;
	zoomOut: string;
	fullscreen: string;
	leaveFullscreen: string;
	sources: string;
	edition: string;
	corrections: string;
	dayProblem: string;
	/** Of files, background or library. */
	partProblem: string;
	retry: string;
	/** Of the page in the frame. */
	reload: string;
	map: string;
	timeline: string;
	legend: string;
}

/** @param spoken where the pages speak it, the language of the page at hand */
export function embedStrings(spoken: EmbedLanguage): EmbedStrings {
	if (!isLanguage(spoken)) {
		const { ctrl, scrollHint, ...words } = others[spoken];
		return {
			...words,
			direction: 'ltr',
			scrollHint: (key) => scrollHint.replace('{key}', key === 'Ctrl' ? ctrl : key)
		};
	}
	const words = say.embed;
	return {
		direction: LANGUAGES[spoken].direction,
		scrollHint: (key) => (key === '⌘' ? say.map.scrollMac() : say.map.scrollWindows()),
		openMap: words.openMap(),
		date: words.date(),
		play: words.play(),
		pause: words.pause(),
		touchHint: say.map.touch(),
		zoomIn: say.map.zoomIn(),
		zoomOut: say.map.zoomOut(),
		fullscreen: say.map.fullscreen(),
		leaveFullscreen: say.map.leaveFullscreen(),
		sources: say.map.sources(),
		edition: words.edition(),
		corrections: words.corrections(),
		dayProblem: words.dayProblem(),
		partProblem: words.partProblem(),
		retry: words.retry(),
		reload: words.reload(),
		map: say.map.map(),
		timeline: words.timeline(),
		legend: words.legend()
	};
}

/**
 * The map's own words. In a narrow frame MapLibre shows a mouse the hint for fingers, so that hint
 * is whichever fits the reader's pointer.
 */
export function embedMapLabels(
	dataset: Pick<Dataset, 'credits'>,
	strings: EmbedStrings,
	device: { hasTouchOnly: boolean; isMac: boolean }
): MapLabels {
	const hint = strings.scrollHint(device.isMac ? '⌘' : 'Ctrl');
	return {
		...mapLabels(dataset),
		zoomIn: strings.zoomIn,
		zoomOut: strings.zoomOut,
		enterFullscreen: strings.fullscreen,
		exitFullscreen: strings.leaveFullscreen,
		toggleAttribution: strings.sources,
		scrollHintWindows: hint,
		scrollHintMac: hint,
		scrollHintTouch: device.hasTouchOnly ? strings.touchHint : hint
	};
}

/** "12 March 2025", as the language writes it. */
export function embedDay(day: Day, language: EmbedLanguage): string {
	const locale = isLanguage(language) ? LANGUAGES[language].locale : language;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		Date.parse(`${day}T00:00:00Z`)
	);
}
