import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLessonArchive } from '../../../src/lib/domain/lesson/pictures/lessonArchive.ts';
import { LARGEST_LESSON, readText } from '../../../src/lib/domain/lesson/readText.ts';
import { fileRefusal } from '../../../src/lib/ui/present/file-refusal.ts';

const raw = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const archive = (...names: string[]) =>
	zipSync(Object.fromEntries(names.map((name) => [name, raw('part')])));

describe('why a file is no lesson', () => {
	it.each([
		['a Word file', readFileSync('tests/fixtures/lesson/docx-as.md')],
		['a PDF', raw('%PDF-1.7')],
		['a picture', raw('\x89PNG\r\n')],
		['a recording', raw('RIFF....')],
		['an old document', raw('\xd0\xcf\x11\xe0')],
		['rich text', raw('{\\rtf1')],
		['gzip', raw('\x1f\x8b')],
		['Excel', archive('xl/workbook.xml')],
		['PowerPoint', archive('ppt/presentation.xml')],
		['a zip archive', archive('a.bin')],
		['nothing', raw('')],
		['binary', raw('a\0b')],
		['a table', raw('a,b,c\n1,2,3\n')],
		['long', raw('x'.repeat(LARGEST_LESSON + 1))]
	])('is said to a reader as it is to a log: %s', (_, bytes) => {
		const read = readText('any.md', bytes);
		if (read.ok) throw new Error('It was read.');
		expect(fileRefusal(read.kind)).toBe(`${read.problem.message} ${read.problem.hint}`);
	});

	it.each([
		['damaged', raw('PK\x03\x04nothing')],
		['without a lesson', archive('notes.bin')],
		['with a table for a lesson', zipSync({ 'scenes/a.md': raw('a,b,c\n1,2,3\n') })]
	])('is said of an archive: %s', (_, bytes) => {
		const read = readLessonArchive('any.zip', bytes);
		if (read.ok) throw new Error('It was read.');
		expect(fileRefusal(read.kind)).toBe(`${read.problem.message} ${read.problem.hint}`);
	});
});
