/** A short lesson inside the fragment of a link, which no server is sent: compressed, read like a file. */
import { LARGEST_LESSON, readText } from '../../domain/lesson/readText.ts';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { GivenLesson } from './lesson-world.ts';

/** What the fragment begins with; the number is that of the format. */
const START = '#lesson=1.';
/** Characters of the longest fragment: mail programs and messengers break longer links. */
const LONGEST = 8_000;
/** Characters of a fragment that is still looked into. */
const LONGEST_READ = 200_000;
const LONGEST_NAME = 100;

/** @returns the fragment, or null where the lesson is too long for a link */
export async function lessonFragment({ name, text }: LessonFile): Promise<string | null> {
	const whole = new TextEncoder().encode(`${oneLine(name)}\n${text}`);
	const packed = await drained(streamOf(whole).pipeThrough(new CompressionStream('deflate-raw')));
	const fragment = START + forAddress(packed ?? new Uint8Array());
	return fragment.length <= LONGEST ? fragment : null;
}

/** The lesson in a fragment, or what is wrong with it; null where it holds none. Never rejects. */
export async function readFragment(fragment: string): Promise<GivenLesson | null> {
	if (!fragment.startsWith('#lesson=')) return null;
	const broken: GivenLesson = { ok: false, why: 'broken' };
	const packed = fragment.startsWith(START) ? fromAddress(fragment.slice(START.length)) : null;
	if (packed === null || fragment.length > LONGEST_READ) return broken;
	try {
		const whole = await drained(
			streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw'))
		);
		const end = whole?.indexOf(0x0a) ?? -1;
		if (whole === null || end < 0) return broken;
		const name = oneLine(new TextDecoder().decode(whole.subarray(0, end)));
		const read = readText(name, whole.subarray(end + 1));
		return read.ok ? { ok: true, file: read.file } : broken;
	} catch {
		return broken;
	}
}

function oneLine(name: string): string {
	return name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || 'lesson.md';
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new ReadableStream({
		start(controller) {
			controller.enqueue(Uint8Array.from(bytes));
			controller.close();
		}
	});
}

/** Null where more comes than any lesson holds: a few bytes can be packed to unfold without end. */
async function drained(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
	const parts: Uint8Array[] = [];
	let length = 0;
	const reader = stream.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > LARGEST_LESSON) {
			await reader.cancel();
			return null;
		}
		parts.push(value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function forAddress(bytes: Uint8Array): string {
	return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromAddress(text: string): Uint8Array | null {
	return /^[\w-]+$/.test(text) ? fromBase64(text.replaceAll('-', '+').replaceAll('_', '/')) : null;
}
