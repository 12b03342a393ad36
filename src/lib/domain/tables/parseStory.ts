import { findForeignBytes } from '../model/findForeignBytes.ts';
import type { Checked, Problem } from '../model/problem.ts';
import type { StoryLayerId } from '../dataset/layerSpec.ts';
import type { Story } from '../model/story.ts';
import { parseDay, type Day } from '../time/day.ts';

const KEYS = ['title', 'standfirst'] as const;
/** What a story has to say besides where it tells of a report, layer by layer. */
const KEYS_OF_REPORT = ['cite', 'date'] as const;

/** What a story is read against. */
interface StoryOf {
	/** Ids of the dataset's layers. */
	layers: readonly StoryLayerId[];
	/** The day it is of, where it tells of no report. */
	opens: Day;
}

/**
 * Reads the story: `key: value` lines between two `---`, then, where it tells of a report, one
 * `## layer-id` section a layer, paragraphs separated by blank lines. Text before the first section
 * is a note to authors.
 */
export function parseStory(file: string, text: string, { layers, opens }: StoryOf): Checked<Story> {
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n?|\n/)
		.map((line) => line.trim());
	const problems: Problem[] = findForeignBytes(file, text);
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end < 0)
		problems.push({
			file,
			line: 1,
			message: 'The story has no front matter.',
			hint: `Begin it with --- and the lines ${[...KEYS, ...KEYS_OF_REPORT].join(', ')}, closed by ---.`
		});
	const front = readFrontMatter(lines.slice(1, Math.max(end, 1)));
	const tells = lines.slice(end + 1).some((line) => line.startsWith('## '));
	const keys = tells ? [...KEYS, ...KEYS_OF_REPORT] : KEYS;
	for (const key of keys.filter((name) => !front.get(name)))
		problems.push({
			file,
			line: 1,
			message: `The front matter has no ${key}.`,
			hint: `Add a line "${key}: ...".`
		});
	const date = front.get('date') ?? '';
	if (date !== '' && parseDay(date) === null)
		problems.push({
			file,
			line: lines.findIndex((line) => line.startsWith('date:')) + 1,
			message: `"${date}" is not an ISO 8601 day.`,
			hint: 'Write it as YYYY-MM-DD.'
		});
	const says = readSections(file, lines, end + 1, tells ? layers : [], problems);
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		value: {
			title: front.get('title') ?? '',
			standfirst: front.get('standfirst') ?? '',
			cite: front.get('cite') ?? '',
			date: date === '' ? opens : date,
			says
		}
	};
}

function readFrontMatter(lines: string[]): Map<string, string> {
	return new Map(
		lines.flatMap((line) => {
			const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
			return key !== undefined && value !== undefined ? [[key, value] as const] : [];
		})
	);
}

function readSections(
	file: string,
	lines: string[],
	from: number,
	layers: readonly StoryLayerId[],
	problems: Problem[]
): Record<StoryLayerId, readonly string[]> {
	const says = new Map(layers.map((layer) => [layer, [] as string[]]));
	let paragraphs: string[] | null = null;
	let continues = false;
	for (const [at, line] of lines.entries()) {
		if (at < from) continue;
		const heading = /^##\s+(.+)$/.exec(line)?.[1];
		if (heading !== undefined) {
			paragraphs = says.get(heading) ?? null;
			continues = false;
			if (!paragraphs)
				problems.push({
					file,
					line: at + 1,
					message: `"${heading}" is not a layer.`,
					hint: `Use one of: ${layers.join(', ')}.`
				});
		} else if (line === '') continues = false;
		else if (paragraphs !== null) {
			if (continues) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
			else paragraphs.push(line);
			continues = true;
		}
	}
	for (const layer of layers.filter((id) => says.get(id)?.length === 0))
		problems.push({
			file,
			message: `The story says nothing of ${layer}.`,
			hint: `Add a section "## ${layer}".`
		});
	return Object.fromEntries(says);
}
