/** What the handout says besides its maps: worked out from the data when the page is built. */
import { shareBases } from '$lib/domain/claims/shareBases.ts';
import { lookUpFigure, peakKm2 } from '$lib/domain/lesson/lookUpFigures.ts';
import { lessonFacts } from '$lib/domain/lesson/lessonVocabulary.ts';
import { answerShare, inOrder } from '$lib/domain/lesson/quiz/guesses.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { decodeSeries } from '$lib/domain/series/seriesFile.ts';
import { chronological } from '$lib/state/story-events.ts';
import { CREDITS } from '$lib/map/credits.ts';
import { formatWhen } from '$lib/ui/format.ts';
import { lessonScenes } from '../present/lesson-scenes.ts';
import { prerenderedStory, readGeo } from '../prerendered-story.ts';

/** Beside the events that the scenes name. */
const TURNS = [
	'2024-08-15-sudzha-capture-claimed',
	'2024-09-12-snagost-counter-attack',
	'2025-03-03-us-aid-paused',
	'2025-03-04-jasionka-transit-stops',
	'2025-03-07-breakthrough-south-of-sudzha'
];
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** An answer that was measured, one line a part. */
interface Key {
	headline: string;
	lines: string[];
}

export function handout() {
	const { tables } = prerenderedStory();
	const scenes = lessonScenes();
	const named = new Set([
		...TURNS,
		...scenes.flatMap(({ eventIds, activity }) => [
			...eventIds,
			...(activity?.kind === 'order' ? activity.eventIds : [])
		])
	]);
	const events = chronological(tables.events.filter(({ id }) => named.has(id)));
	return {
		scenes,
		title: tables.story.title,
		standfirst: tables.story.standfirst,
		timeline: events.map((event) => ({
			id: event.id,
			when: formatWhen(event),
			title: event.title,
			who: event.assertedBy,
			basis: event.basis
		})),
		sources: [tables.story.cite, ...CREDITS, ...new Set(events.flatMap(sourceOf))],
		keys: scenes.flatMap((scene) => keyOf(scene, tables.events) ?? [])
	};
}

function sourceOf({ sourcePublisher, sourceTitle }: StoryEvent): string[] {
	if (sourcePublisher === '' || sourcePublisher === 'the report') return [];
	return [sourceTitle === '' ? sourcePublisher : `“${sourceTitle}”, ${sourcePublisher}`];
}

/** The measured answer of a scene's activity. */
function keyOf(scene: Scene, events: readonly StoryEvent[]): Key | null {
	const { headline, day, lens, activity } = scene;
	const { tables } = prerenderedStory();
	const series = decodeSeries(readGeo('series.json'), 'series.json');
	if (!series.ok) throw new Error(series.problems.map(formatProblem).join('\n'));
	const facts = lessonFacts({ ...tables, series: series.value });
	const figure = (name: string) => {
		const found = lookUpFigure(facts, name, { day, lens });
		return found.ok ? found.text : '…';
	};
	switch (activity?.kind) {
		case 'draw-front':
			return {
				headline,
				lines: [
					`${figure('front-length-km')} km, between ${figure('front-length-km:low')} and ${figure('front-length-km:high')}, at 5 km resolution.`
				]
			};
		case 'place': {
			const at = facts.position(activity.placeId);
			return {
				headline,
				lines: at ? [`${at.lat.toFixed(2)}° north, ${at.lon.toFixed(2)}° east.`] : []
			};
		}
		case 'share': {
			const left = facts.figures(day, DEFAULT_LENS)?.kurskHeldKm2?.value;
			if (left === undefined) return null;
			const bases = shareBases(tables.claims, peakKm2(facts, day, DEFAULT_LENS));
			return {
				headline,
				lines: answerShare(left, bases).map(
					({ base, baseKm2, percent }) =>
						`${WHOLE.format(percent)} per cent of ${WHOLE.format(baseKm2)} km² (${base}).`
				)
			};
		}
		case 'order': {
			const asked = events.filter(({ id }) => activity.eventIds.includes(id));
			return {
				headline,
				lines: inOrder(asked).flatMap((id) =>
					asked
						.filter((event) => event.id === id)
						.map((event) => `${formatWhen(event)}: ${event.title}`)
				)
			};
		}
		case undefined:
			return null;
	}
}
