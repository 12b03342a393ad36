import type { Problem } from '../model/problem.ts';
import { cleanLines } from './cleanLines.ts';
import { withoutEscape, withoutTagEscape } from './escapes.ts';
import { frontMatterAt } from './frontMatter.ts';
import type { TextLine } from './readBlocks.ts';

/** A field of a front matter, as written. */
export interface Field {
	number: number;
	value: string;
}

/** A scene as its lines. */
export interface RawScene {
	line: number;
	fields: ReadonlyMap<string, Field>;
	headline: TextLine | null;
	body: TextLine[];
	notes: TextLine[];
	question: TextLine[];
	answer: TextLine[];
}

type Section = 'body' | 'notes' | 'question' | 'answer';
const SECTIONS: readonly Section[] = ['notes', 'question', 'answer'];

const FIELD = /^([a-z][a-z-]*)\s*:\s*(.*)$/is;

/**
 * A lesson's lines, scene by scene. A scene begins with a front matter: `key: value` lines
 * between two lines of `---`. Never throws; what is out of place is said by line.
 * @param readAs the encoding that the file was taken to be in, where it is not UTF-8
 */
export function splitScenes(
	file: string,
	text: string,
	readAs?: string
): { scenes: RawScene[]; problems: Problem[] } {
	const problems: Problem[] = [];
	if (readAs !== undefined)
		problems.push({
			file,
			line: 1,
			message: `The text is not UTF-8: it was read as ${readAs}.`,
			hint: 'Where letters are wrong, save it as UTF-8.'
		});
	const lines = cleanLines(file, text, problems);
	const texts = lines.map((line) => line.text);
	const scenes: RawScene[] = [];
	let section: Section | null = 'body';
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (!line) break;
		const front = frontMatterAt(texts, at);
		if (front) {
			const fields = readFields(file, lines.slice(at + 1, front), problems);
			scenes.push({ line: line.number, fields, ...nothing() });
			section = 'body';
			at = front;
			continue;
		}
		const heading = /^(#{1,6})\s+(.*)$/s.exec(line.text.trim());
		let scene = scenes.at(-1);
		if (!scene) {
			if (line.text.trim() === '') continue;
			// Without a front matter everything has its default.
			scenes.push((scene = { line: line.number, fields: new Map(), ...nothing() }));
			problems.push({
				file,
				line: line.number,
				message: 'The scene has no front matter.',
				hint: 'Begin it with ---, lines such as "day: 2025-03-12" and "view: overview", and ---.'
			});
		}
		const level = heading?.[1]?.length ?? 0;
		const words = heading?.[2]?.trim() ?? '';
		if (level === 1 && scene.headline === null) {
			scene.headline = { number: line.number, text: withoutTagEscape(words) };
			section = 'body';
		} else if (level > 0) {
			const known = SECTIONS.find((name) => name === words.toLowerCase());
			section = known ?? null;
			if (!known)
				problems.push({
					file,
					line: line.number,
					message: `"${words}" is not a part of a scene; what stands under it is left out.`,
					hint: 'A scene has one headline (#), then ## Notes, ## Question and ### Answer.'
				});
		} else if (section !== null) scene[section].push({ ...line, text: withoutEscape(line.text) });
	}
	return { scenes, problems };
}

function nothing(): Omit<RawScene, 'line' | 'fields'> {
	return { headline: null, body: [], notes: [], question: [], answer: [] };
}

function readFields(
	file: string,
	lines: readonly TextLine[],
	problems: Problem[]
): Map<string, Field> {
	const fields = new Map<string, Field>();
	for (const { number, text } of lines) {
		if (text.trim() === '') continue;
		const [, key, value] = FIELD.exec(text.trim()) ?? [];
		if (key === undefined || value === undefined || fields.has(key.toLowerCase())) {
			problems.push({
				file,
				line: number,
				message:
					key === undefined ? 'This line is not "key: value".' : `"${key}" is given a second time.`,
				hint: 'Give each key once, on a line of its own.'
			});
			continue;
		}
		fields.set(key.toLowerCase(), { number, value: withoutTagEscape(value.trim()) });
	}
	return fields;
}
