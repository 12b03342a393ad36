import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonFragment, readFragment } from '../../../src/lib/state/lesson/lesson-link.ts';

const words = 'Хто каже? من يقول؟ Kto tak mówi?';

test('a lesson comes out of its link as it went in', async () => {
	const file = { name: 'мій урок.md', text: `---\nprint: yes\n---\n\n# ${words}\n` };
	const fragment = await lessonFragment(file);
	expect(fragment).toMatch(/^#lesson=1\.[\w-]+$/);
	expect(await readFragment(fragment ?? '')).toEqual({ ok: true, file });
});

test('a lesson that is too long for a link gets none', async () => {
	const letters = Array.from({ length: 40_000 }, (_, at) =>
		String.fromCharCode(97 + ((at * at * 7919) % 26))
	);
	const text = `# Long\n\n${letters.map((letter, at) => `${letter}${String(at)}`).join(' ')}`;
	expect(await lessonFragment({ name: 'long.md', text })).toBeNull();
});

test('what unfolds without end is refused', async () => {
	const zeros = new Blob([new Uint8Array(30_000_000).fill(0x61)]);
	const packed = new Uint8Array(
		await new Response(
			zeros.stream().pipeThrough(new CompressionStream('deflate-raw'))
		).arrayBuffer()
	);
	const code = Buffer.from(packed).toString('base64url');
	expect(await readFragment(`#lesson=1.${code}`)).toEqual({ ok: false, why: 'broken' });
});

test('whatever is changed in a link, it is a lesson or it is said to be broken', async () => {
	const whole = (await lessonFragment({ name: 'a.md', text: `# ${words}` })) ?? '';
	await fc.assert(
		fc.asyncProperty(
			fc.nat({ max: whole.length }),
			fc.string({ maxLength: 4 }),
			fc.nat({ max: 4 }),
			async (at, put, gone) => {
				const changed = whole.slice(0, at) + put + whole.slice(at + gone);
				const read = await readFragment(changed);
				if (read === null) expect(changed.startsWith('#lesson=')).toBe(false);
				else if (read.ok) expect(read.file.text.trim()).not.toBe('');
				else expect(read.why).toBe('broken');
			}
		),
		{ numRuns: 1000 }
	);
});
