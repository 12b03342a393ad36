import type { Checked, Problem } from '../model/problem.ts';
import { STORY_LAYERS, type Story, type StoryLayer } from '../model/story.ts';
import { parseDay } from '../time/day.ts';

const KEYS = ['title', 'standfirst', 'cite', 'date'] as const;

/**
 * Reads the story: `key: value` lines between two `---`, then one `## layer-id` section a layer,
 * paragraphs separated by blank lines. Text before the first section is a note to authors.
 */
export function parseStory(file: string, text: string): Checked<Story> {
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n?|\n/)
		.map((line) => line.trim());
	const problems: Problem[] = [];
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end < 0)
		problems.push({
			file,
			line: 1,
			message: 'The story has no front matter.',
			hint: `Begin it with --- and the lines ${KEYS.join(', ')}, closed by ---.`
		});
	const front = readFrontMatter(lines.slice(1, Math.max(end, 1)));
	for (const key of KEYS.filter((name) => !front.get(name)))
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
	const says = readSections(file, lines, end + 1, problems);
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		value: {
			title: front.get('title') ?? '',
			standfirst: front.get('standfirst') ?? '',
			cite: front.get('cite') ?? '',
			date,
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
	problems: Problem[]
): Record<StoryLayer, readonly string[]> {
	const says = Object.fromEntries(STORY_LAYERS.map((layer) => [layer, [] as string[]])) as Record<
		StoryLayer,
		string[]
	>;
	let paragraphs: string[] | null = null;
	let continues = false;
	for (const [at, line] of lines.entries()) {
		if (at < from) continue;
		const heading = /^##\s+(.+)$/.exec(line)?.[1];
		if (heading !== undefined) {
			const layer = STORY_LAYERS.find((id) => id === heading);
			paragraphs = layer ? says[layer] : null;
			continues = false;
			if (!layer)
				problems.push({
					file,
					line: at + 1,
					message: `"${heading}" is not a layer.`,
					hint: `Use one of: ${STORY_LAYERS.join(', ')}.`
				});
		} else if (line === '') continues = false;
		else if (paragraphs !== null) {
			if (continues) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
			else paragraphs.push(line);
			continues = true;
		}
	}
	for (const layer of STORY_LAYERS.filter((id) => says[id].length === 0))
		problems.push({
			file,
			message: `The story says nothing of ${layer}.`,
			hint: `Add a section "## ${layer}".`
		});
	return says;
}
