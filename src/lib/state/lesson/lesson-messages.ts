/** What the windows of one lesson say to each other. Anything else on the channel is passed over. */
import * as v from 'valibot';
import { LESSON_PATHS } from '../../domain/lesson/lessonPath.ts';

const sharedSchema = v.object({
	/** Index of the scene. */
	scene: v.pipe(v.number(), v.integer(), v.minValue(0)),
	black: v.boolean(),
	question: v.picklist(['hidden', 'asked', 'answered']),
	/** Whether the class guesses, and whether it has the answer; absent in what older pages say. */
	activity: v.optional(v.picklist(['closed', 'asked', 'revealed']), 'closed'),
	/** Which way the lesson goes; absent in what older pages say. */
	path: v.optional(v.picklist(LESSON_PATHS), 'whole'),
	/** When the lesson began, milliseconds since 1970; null before. */
	startedAt: v.nullable(v.number()),
	/** A teacher's own file, where one is open. */
	own: v.nullable(v.object({ name: v.string(), text: v.string() }))
});
/** What is the same in every window of a lesson. */
export type SharedState = v.InferOutput<typeof sharedSchema>;

const messageSchema = v.union([
	v.object({ say: v.literal('hello') }),
	v.object({ say: v.literal('state'), state: sharedSchema })
]);
export type LessonMessage = v.InferOutput<typeof messageSchema>;

export function readMessage(data: unknown): LessonMessage | null {
	const parsed = v.safeParse(messageSchema, data);
	return parsed.success ? parsed.output : null;
}

/** The state as it outlives a reload of the window, or null where the text is no such thing. */
export function readShared(text: string | null): SharedState | null {
	try {
		const parsed = v.safeParse(sharedSchema, JSON.parse(text ?? 'null'));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}

/** A way to the other windows of the lesson. */
export interface LessonWire {
	send(message: LessonMessage): void;
	/** @returns how to stop listening */
	listen(hear: (data: unknown) => void): () => void;
}
