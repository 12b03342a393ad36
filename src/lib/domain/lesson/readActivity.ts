/** What a class does with a scene, as its front matter says it. */
import { examples, readEvents, type Complain } from './fieldParts.ts';
import type { Activity, LessonVocabulary } from './scene.ts';
import type { Field } from './splitScenes.ts';

const ORDERED_EVENTS = { least: 2, most: 8 };

/** Null where it makes no sense, which is complained of. */
export function readActivity(
	field: Field,
	known: LessonVocabulary,
	complain: Complain
): Activity | null {
	const [kind, ...rest] = field.value.split(/[\s,]+/).filter(Boolean);
	const [first] = rest;
	if (kind === 'draw-front' || kind === 'share') return { kind };
	if (kind === 'place') return readPlace(field, first, known, complain);
	if (kind === 'order') return readOrder(field, rest, known, complain);
	complain(
		field,
		`"${field.value}" is not an activity.`,
		'Use draw-front, share, place and a place, or order and two to eight events.'
	);
	return null;
}

function readPlace(
	field: Field,
	placeId: string | undefined,
	known: LessonVocabulary,
	complain: Complain
): Activity | null {
	if (placeId !== undefined && known.placeIds.has(placeId)) return { kind: 'place', placeId };
	complain(
		field,
		placeId === undefined
			? 'The activity names no place to find.'
			: `There is no place "${placeId}" with a position.`,
		`Write place and an id of the places, such as: place ${examples(known, 1).join('')}.`
	);
	return null;
}

function readOrder(
	field: Field,
	ids: readonly string[],
	known: LessonVocabulary,
	complain: Complain
): Activity | null {
	const eventIds = [...new Set(readEvents(field, ids, known, complain))];
	const { least, most } = ORDERED_EVENTS;
	if (eventIds.length >= least && eventIds.length <= most) return { kind: 'order', eventIds };
	complain(
		field,
		`Of the events to put in order, ${String(eventIds.length)} can be shown.`,
		`Write order and ${String(least)} to ${String(most)} ids of the events.`
	);
	return null;
}
