import type { Problem } from '../model/problem.ts';
import { withEscape, withTagEscape } from './escapes.ts';
import type { TextLine } from './readBlocks.ts';
import type { LessonFile } from './readLesson.ts';
import { splitScenes } from './splitScenes.ts';

/** A scene as its author writes it: numbers in braces not looked up, nothing checked yet. */
export interface SceneDraft {
	/** Lines of its front matter, by key; a key without a value is left out of the file. */
	settings: Readonly<Record<string, string>>;
	headline: string;
	/** Markdown, as the parts below. */
	words: string;
	notes: string;
	question: string;
	answer: string;
}

/** Letters of the longest name of a file that a draft bears. */
export const LONGEST_NAME = 200;

/** The parts of a scene that are text of any length. */
export type DraftPart = 'words' | 'notes' | 'question' | 'answer';

export const EMPTY_DRAFT: SceneDraft = {
	settings: {},
	headline: '',
	words: '',
	notes: '',
	question: '',
	answer: ''
};

/**
 * The scenes of a file as drafts, and what of the file is no part of a scene and so in none of them.
 * Never throws.
 */
export function readDrafts({ name, text, readAs }: LessonFile): {
	scenes: SceneDraft[];
	problems: Problem[];
} {
	const { scenes, problems } = splitScenes(name, text, readAs);
	return {
		scenes: scenes.map(({ fields, headline, body, notes, question, answer }) => ({
			settings: Object.fromEntries([...fields].map(([key, { value }]) => [key, value])),
			headline: headline?.text ?? '',
			words: joined(body),
			notes: joined(notes),
			question: joined(question),
			answer: joined(answer)
		})),
		problems
	};
}

/** Drafts as one Markdown file, which `readDrafts` gives back and `readLesson` shows. */
export function writeDrafts(scenes: readonly SceneDraft[]): string {
	return scenes.map(writeDraft).join('\n');
}

function writeDraft({ settings, headline, words, notes, question, answer }: SceneDraft): string {
	const given = Object.entries(settings).filter(([, value]) => value !== '');
	// A scene without a setting would not be told from the words before it.
	const lines = given.length > 0 ? given : [['print', 'no']];
	const front = lines.map(([key, value]) => `${key}: ${oneLine(value)}`).join('\n');
	const parts = [
		`---\n${front}\n---`,
		headline.trim() === '' ? '' : `# ${oneLine(headline)}`,
		escaped(words),
		section('## Notes', notes),
		// An answer alone is kept too, though nothing shows it before it has a question.
		section('## Question', question),
		section('### Answer', answer)
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, text: string): string {
	return text.trim() === '' ? '' : `${heading}\n\n${escaped(text)}`;
}

function escaped(text: string): string {
	return trimmed(text.split(/\r\n?|\n/))
		.map(withEscape)
		.join('\n');
}

function joined(lines: readonly TextLine[]): string {
	return trimmed(lines.map(({ text }) => text)).join('\n');
}

/** Without the empty lines around it. */
function trimmed(lines: readonly string[]): string[] {
	const isFull = (line: string) => line.trim() !== '';
	const first = lines.findIndex(isFull);
	return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isFull) + 1);
}

function oneLine(text: string | undefined): string {
	return withTagEscape((text ?? '').replace(/\s+/g, ' ').trim());
}
