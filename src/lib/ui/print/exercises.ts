/** What a scene's activity is on paper: a task on the students' sheet, its answer on the key. */
import { say } from '$lib/words/say.ts';
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import type { LessonFacts } from '$lib/domain/lesson/lookUpFigures.ts';
import { answerShare, inOrder, shuffled } from '$lib/domain/lesson/quiz/guesses.ts';
import { lessonBases } from '$lib/domain/lesson/quiz/lessonBases.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { headlineFront } from '$lib/domain/dataset/headlines.ts';
import type { AreaSpec } from '$lib/domain/dataset/measureSpec.ts';
import type { Block, Inline, Scene } from '$lib/domain/lesson/scene.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { baseName } from '../words/base-words.ts';
import { whereHeld } from '../words/dataset-words.ts';
import { partyName } from '../words/party-words.ts';
import { formatPlaces, formatWhen, formatWhole } from '../words/format.ts';

export interface Exercise {
	slug: string;
	headline: string;
	task: string;
	/** To fill in, one a line; of events in their letters' order. */
	lines: string[];
	/** Whether the lines stand behind letters: A, B, C. */
	lettered: boolean;
	/** Whether it is done on the outline map. */
	onOutline: boolean;
	/** One a part. */
	answers: string[];
	/** Events whose rows in the timeline are left empty. */
	eventIds: string[];
}

interface Known {
	dataset: Dataset;
	facts: LessonFacts;
	claims: readonly Claim[];
	events: readonly StoryEvent[];
	/** Named in the language of the page. */
	places: readonly { id: string; name: string }[];
}

/** Room for a number. */
const GAP = '______';
/** Claims of what was retaken begin with it. */
const RETAKEN = 'retaken-';

/** The exercise of a scene's activity; null where it has none, or its answer is not known. */
export function exerciseOf(scene: Scene, known: Known): Exercise | null {
	const { slug, headline, day, activity } = scene;
	const { dataset, facts, claims, events, places } = known;
	const area = heldArea(dataset);
	const about = { slug, headline, lettered: false, onOutline: false, eventIds: [] };
	const figures = facts.figures(day, DEFAULT_LENS);
	switch (activity?.kind) {
		case 'draw-front': {
			const length = figures?.[headlineFront(dataset)?.id ?? ''];
			if (!length) return null;
			const value = formatWhole(length.value);
			const low = formatWhole(length.low);
			const high = formatWhole(length.high);
			return {
				...about,
				task: say.handout.threadTask({ day: formatShortDay(day) }),
				lines: [say.handout.kmLine({ gap: GAP })],
				answers: [say.handout.lengthAnswer({ value, low, high })]
			};
		}
		case 'place': {
			const at = facts.position(activity.placeId);
			const asked = places.find(({ id }) => id === activity.placeId);
			if (!at || !asked) return null;
			const place = asked.name;
			return {
				...about,
				task: say.handout.placeTask({ place }),
				lines: [],
				onOutline: true,
				answers: [
					say.handout.placeAnswer({
						place,
						lat: formatPlaces(at.lat, 2),
						lon: formatPlaces(at.lon, 2)
					})
				]
			};
		}
		case 'share': {
			const left = area && figures?.[area.id]?.value;
			if (area === null || left === undefined || left === null) return null;
			const shares = answerShare(left, lessonBases(dataset, claims, facts));
			const lineOf = ({ base }: (typeof shares)[number], share: string) =>
				say.handout.shareLine({ share, km2: formatWhole(base.km2), base: baseName(base) });
			return {
				...about,
				task: say.handout.shareTask({
					day: formatShortDay(day),
					km2: formatWhole(left),
					where: whereHeld(dataset, area),
					party: partyName(dataset, area.party)
				}),
				lines: shares.map((share) => lineOf(share, GAP)),
				answers: shares.map((share) => `${lineOf(share, formatWhole(share.percent))}.`)
			};
		}
		case 'order': {
			const asked = events.filter(({ id }) => activity.eventIds.includes(id));
			const given = shuffled(asked);
			const byId = new Map(asked.map((event) => [event.id, event]));
			const title = (id: string) => byId.get(id)?.title ?? '';
			return {
				...about,
				task: say.handout.orderTask(),
				lines: given.map(title),
				lettered: true,
				answers: inOrder(asked).map((id) => {
					const event = byId.get(id);
					return say.handout.orderAnswer({
						when: event ? formatWhen(event) : '',
						letter: letter(given.indexOf(id)),
						title: title(id)
					});
				}),
				eventIds: activity.eventIds
			};
		}
		case undefined:
			return null;
	}
}

/** The area that the lesson asks a share of: the first that is measured. */
function heldArea({ measures }: Pick<Dataset, 'measures'>): AreaSpec | null {
	return measures.find((spec): spec is AreaSpec => spec.kind === 'area') ?? null;
}

/** A headline before other words: "The squeeze.", "Where is this?" */
export function asSentence(headline: string): string {
	return /[.!?…؟]$/.test(headline) ? headline : `${headline}.`;
}

/** A, B, C, of the alphabet of the page's language; after its last a number. */
export function letter(at: number): string {
	return Array.from(say.handout.letters())[at] ?? String(at + 1);
}

/** A scene's words with gaps where its activity asks for the number. */
export function withGaps(
	dataset: Pick<Dataset, 'measures'>,
	{ body, activity }: Pick<Scene, 'body' | 'activity'>
): Block[] {
	const asked =
		activity?.kind === 'draw-front' || activity?.kind === 'share' ? activity.kind : null;
	if (asked === null) return body;
	const start = asked === 'share' ? RETAKEN : (headlineFront(dataset)?.id ?? '');
	const gap = (run: Inline): Inline =>
		run.kind === 'figure' && run.name.startsWith(start) ? { kind: 'text', text: GAP } : run;
	return body.map((block) =>
		block.kind === 'paragraph'
			? { ...block, text: block.text.map(gap) }
			: { ...block, items: block.items.map((item) => item.map(gap)) }
	);
}
