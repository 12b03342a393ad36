import type { Problem } from '../model/problem.ts';
import { withoutTagLooks } from './escapes.ts';
import { readBlocks, type TextLine } from './readBlocks.ts';
import { readFields } from './readFields.ts';
import {
	WORDS_ON_SCREEN,
	wordsOnScreen,
	type LessonVocabulary,
	type ReadLesson,
	type Scene
} from './scene.ts';
import { splitScenes, type RawScene } from './splitScenes.ts';

/** A Markdown file of one or more scenes. */
export interface LessonFile {
	/** As its author knows it. */
	name: string;
	text: string;
	/** The encoding it was taken to be in, where it is not UTF-8. */
	readAs?: string;
}

/**
 * Reads the scenes of a lesson's files, in order. What can be shown is in `scenes`; everything
 * that could not be is in `problems`, by file and line. Never throws, and no text it gives holds
 * HTML.
 */
export function readLesson(files: readonly LessonFile[], known: LessonVocabulary): ReadLesson {
	const problems: Problem[] = [];
	const scenes: Scene[] = [];
	const slugs = new Map<string, number>();
	for (const { name, text, readAs } of files) {
		const raw = splitScenes(name, text, readAs);
		const found = [...raw.problems];
		for (const each of raw.scenes) {
			const scene = readScene(name, fitToShow(each), known, found);
			scene.slug = unusedSlug(scene.slug, slugs);
			scenes.push(scene);
		}
		if (raw.scenes.length === 0)
			found.push({
				file: name,
				line: 1,
				message: 'The file holds no scene.',
				hint: 'A scene begins with --- and its settings, then a headline: # Where is this?'
			});
		// One by one: a long file may have more of them than a call takes arguments.
		for (const each of found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) problems.push(each);
	}
	return { scenes, problems };
}

function readScene(
	file: string,
	raw: RawScene,
	known: LessonVocabulary,
	problems: Problem[]
): Scene {
	const settings = readFields(raw.fields, known, (field, message, hint) =>
		problems.push({ file, line: field.number, message, hint })
	);
	const lookUp = (placeholder: string) => known.lookUp(placeholder, settings);
	const blocks = (lines: TextLine[]) => readBlocks(lines, file, lookUp, problems);
	if (raw.headline === null || raw.headline.text === '')
		problems.push({
			file,
			line: raw.headline?.number ?? raw.line,
			message: 'The scene has no headline.',
			hint: 'Add a line such as: # Where is this?'
		});
	const headline = plain(raw.headline?.text ?? '') || 'Untitled scene';
	const question = blocks(raw.question);
	const orphan = raw.answer.find(({ text }) => text.trim() !== '');
	if (question.length === 0 && orphan)
		problems.push({
			file,
			line: orphan.number,
			message: 'The answer has no question, so it is left out.',
			hint: 'Write ## Question and its words before ### Answer.'
		});
	const scene: Scene = {
		slug: slugOf(headline),
		file,
		line: raw.line,
		headline,
		...settings,
		body: blocks(raw.body),
		notes: blocks(raw.notes),
		question: question.length > 0 ? { text: question, answer: blocks(raw.answer) } : null
	};
	const words = wordsOnScreen(scene);
	if (words > WORDS_ON_SCREEN)
		problems.push({
			file,
			line: raw.headline?.number ?? raw.line,
			message: `The scene has ${String(words)} words on screen; the last row reads ${String(WORDS_ON_SCREEN)}.`,
			hint: 'Move the rest to ## Notes.'
		});
	return scene;
}

/** The scene with no words in it that a browser could take for a tag. */
function fitToShow(raw: RawScene): RawScene {
	const lines = (each: TextLine[]) =>
		each.map(({ number, text }) => ({ number, text: withoutTagLooks(text) }));
	return {
		...raw,
		fields: new Map(
			[...raw.fields].map(([key, { number, value }]) => [
				key,
				{ number, value: withoutTagLooks(value) }
			])
		),
		body: lines(raw.body),
		notes: lines(raw.notes),
		question: lines(raw.question),
		answer: lines(raw.answer)
	};
}

/** Marks taken out; what that joins is no tag, either. */
function plain(text: string): string {
	return withoutTagLooks(text.replace(/[*_{}]/g, ''))
		.replace(/\s+/g, ' ')
		.trim();
}

function slugOf(headline: string): string {
	const slug = headline
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.replace(/-+$/, '');
	return slug === '' ? 'scene' : slug;
}

/** @param used how often each was given */
function unusedSlug(slug: string, used: Map<string, number>): string {
	let number = used.get(slug) ?? 0;
	let unused = slug;
	for (; used.has(unused); number++) unused = `${slug}-${String(number + 1)}`;
	used.set(slug, Math.max(number, 1));
	used.set(unused, used.get(unused) ?? 1);
	return unused;
}
