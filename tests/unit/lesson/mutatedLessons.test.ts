/** Lessons as they come back from mail, word processors and bad disks: whatever is lost is said by line. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDrafts, writeDrafts } from '../../../src/lib/domain/lesson/draft.ts';
import { readLesson } from '../../../src/lib/domain/lesson/readLesson.ts';
import { known } from './vocabulary.ts';

const folder = join(import.meta.dirname, '../../../data/kursk-2025/scenes');
const LESSON = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.sort()
	.slice(0, 5)
	.map((file) => readFileSync(join(folder, file), 'utf8'))
	.join('\n');
const HOSTILE = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<!--',
	'<script>',
	'<sc<b>ript>',
	'</style>',
	'&lt;b&gt;',
	'[a](javascript:alert(1))',
	'---\n',
	'\n# Another\n',
	'\n## Notes\n',
	'\n## Nothing known\n',
	'{front-length-km',
	'{claim:no-such}',
	'**',
	'\r',
	'\u2028',
	'\ufeff',
	'\u0000',
	'picture: ../../x.svg\n',
	'day: 2025-99-99\n'
];

const change = fc.record({
	at: fc.nat(LESSON.length),
	cut: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(2_000)),
	put: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 }), fc.constant(''))
});
const mutated = fc
	.array(change, { minLength: 1, maxLength: 6 })
	.map((changes) =>
		changes.reduce(
			(text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
			LESSON
		)
	);

/** Words of a line that no mark takes away: numbers in braces and addresses of links are. */
function wordsOf(line: string): string[] {
	if (/^\s*([a-z-]+\s*:|#{1,6}\s|-{3})/i.test(line)) return [];
	const plain = line.replace(/\{[^}]*\}?|\]\([^)]*\)?|<[^>]*>?|&\w+;/g, ' ');
	return plain.match(/[\p{L}]{4,}/gu) ?? [];
}

it('a thousand damaged lessons hold no tag, and each word that is lost has a line above it that says so', () => {
	fc.assert(
		fc.property(mutated, (text) => {
			const { scenes, problems } = readLesson([{ name: 'x.md', text }], known);
			const said = JSON.stringify(scenes);
			expect(said).not.toMatch(/<\/?[a-z!]/i);
			for (const { line, message, hint } of problems) {
				expect(line).toBeGreaterThan(0);
				expect(message).not.toBe('');
				expect(hint).not.toBe('');
			}
			const first = Math.min(Infinity, ...problems.map(({ line }) => line ?? Infinity));
			const lines = text.split(/\r\n?|\n/);
			const lost = lines.findIndex((line) => wordsOf(line).some((word) => !said.includes(word)));
			if (lost >= 0) expect(first).toBeLessThanOrEqual(lost + 1);
		}),
		{ numRuns: 1_000 }
	);
}, 120_000);

it('a damaged lesson can be taken up in the editor, and what it writes is read as it was', () => {
	fc.assert(
		fc.property(mutated, (text) => {
			const { scenes } = readDrafts({ name: 'x.md', text });
			const written = writeDrafts(scenes);
			const again = readDrafts({ name: 'x.md', text: written });
			expect(again.scenes).toHaveLength(scenes.length);
			expect(writeDrafts(again.scenes)).toBe(written);
		}),
		{ numRuns: 300 }
	);
}, 120_000);
