import * as v from 'valibot';
import { KNOWN_BY } from '../control/types.ts';
import type { Checked } from '../model/problem.ts';
import { parseDay } from '../time/day.ts';
import type { Scene } from './scene.ts';

const InlineSchema = v.union([
	v.object({ kind: v.picklist(['text', 'strong', 'emphasis']), text: v.string() }),
	v.object({ kind: v.literal('figure'), text: v.string(), value: v.number(), name: v.string() })
]);
const BlockSchema = v.union([
	v.object({ kind: v.literal('paragraph'), text: v.array(InlineSchema) }),
	v.object({ kind: v.literal('list'), items: v.array(v.array(InlineSchema)) })
]);
const Blocks = v.array(BlockSchema);

const ActivitySchema = v.union([
	v.object({ kind: v.picklist(['draw-front', 'share']) }),
	v.object({ kind: v.literal('place'), placeId: v.string() }),
	v.object({ kind: v.literal('order'), eventIds: v.array(v.string()) })
]);

const PictureSchema = v.object({ file: v.string(), credit: v.string(), alt: v.string() });

const SceneSchema = v.object({
	slug: v.string(),
	formerSlugs: v.array(v.string()),
	file: v.string(),
	line: v.number(),
	headline: v.string(),
	day: v.pipe(
		v.string(),
		v.check((text) => parseDay(text) !== null)
	),
	bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
	layers: v.array(v.string()),
	lens: v.object({ sources: v.string(), known: v.picklist(KNOWN_BY) }),
	eventIds: v.array(v.string()),
	distance: v.nullable(v.tuple([v.string(), v.string()])),
	activity: v.nullable(ActivitySchema),
	// Lessons built before there were pictures say nothing of them.
	picture: v.optional(v.nullable(PictureSchema), null),
	map: v.nullable(v.string()),
	print: v.boolean(),
	guide: v.boolean(),
	path: v.boolean(),
	body: Blocks,
	notes: Blocks,
	question: v.nullable(v.object({ text: Blocks, answer: Blocks }))
});

const LessonFileSchema = v.object({
	format: v.literal('salient-lesson-1'),
	scenes: v.pipe(v.array(SceneSchema), v.minLength(1))
});
type LessonJson = v.InferInput<typeof LessonFileSchema>;

/** A lesson as `static/geo/lesson.json` holds it: read, checked, its numbers looked up. */
export function encodeLesson(scenes: Scene[]): LessonJson {
	return {
		format: 'salient-lesson-1',
		scenes: scenes.map(({ picture, ...scene }) => (picture ? { ...scene, picture } : scene))
	};
}

export function decodeLesson(json: unknown, file = 'lesson.json'): Checked<Scene[]> {
	const parsed = v.safeParse(LessonFileSchema, json);
	if (parsed.success) return { ok: true, value: parsed.output.scenes };
	const message = `It is not a lesson: ${parsed.issues[0].message}.`;
	return { ok: false, problems: [{ file, message, hint: 'Build it again: npm run build:geo' }] };
}
