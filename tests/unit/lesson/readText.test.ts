import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_LESSON, readText } from '$lib/domain/lesson/readText.ts';

const LESSON = '---\nday: 2025-03-12\n---\n\n# Żółć, Суджа, سودجا\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function refused(name: string, of: Uint8Array): string {
	const read = readText(name, of);
	return read.ok ? 'read' : read.problem.message;
}

describe('the text of a lesson', () => {
	it('is read as it was written', () => {
		const read = readText('mine.md', bytes(LESSON));
		expect(read).toEqual({ ok: true, file: { name: 'mine.md', text: LESSON } });
	});

	it('is read in the encodings of Windows too, and says so', () => {
		expect(readText('mine.txt', raw('# Caf\xe9 au lait'))).toEqual({
			ok: true,
			file: { name: 'mine.txt', text: '# Café au lait', readAs: 'windows-1252' }
		});
		expect(readText('mine.txt', raw('# \xd1\xf3\xe4\xe6\xe0'))).toMatchObject({
			file: { text: '# Суджа', readAs: 'windows-1251' }
		});
		const utf16 = new Uint8Array([0xff, 0xfe, 0x23, 0x00, 0x20, 0x00, 0x41, 0x00]);
		expect(readText('mine.txt', utf16)).toMatchObject({ file: { text: '# A' } });
	});
});

describe('a file that is no lesson', () => {
	it('is told by its bytes, whatever its name', () => {
		const docx = readFileSync(join(import.meta.dirname, '../../fixtures/lesson/docx-as.md'));
		expect(refused('docx-as.md', docx)).toBe('The file is a Word document, not a lesson.');
		expect(refused('a.md', raw('%PDF-1.7'))).toContain('a PDF');
		expect(refused('a.md', raw('\x89PNG\r\n\x1a\n'))).toContain('a picture');
		expect(refused('a.md', raw('\xff\xd8\xff\xe0'))).toContain('a picture');
		expect(refused('a.md', raw('\xd0\xcf\x11\xe0\xa1\xb1'))).toContain('older Word');
		expect(refused('a.md', raw('PK\x03\x04 xl/workbook.xml'))).toContain('an Excel workbook');
		expect(refused('a.md', raw('PK\x03\x04 nothing known'))).toContain('a zip archive');
		expect(refused('a.md', raw('\x1f\x8b\x08'))).toContain('a compressed file');
		expect(refused('a.md', raw('ab\0\x01\x02'))).toContain('not text');
		expect(refused('a.md', bytes(' \n'))).toContain('empty');
		expect(refused('a.md', bytes('id,day,place\n1,2025-03-12,x\n'))).toContain('a table');
		expect(refused('a.md', new Uint8Array(LARGEST_LESSON + 1))).toContain('too large');
	});

	it('never throws, and gives text or a sentence', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (of) => {
				const read = readText('any', of);
				return read.ok ? read.file.text.length > 0 : read.problem.message.endsWith('.');
			})
		);
	});

	it('does not take a lesson with commas for a table', () => {
		expect(refused('a.md', bytes('# One, two, three\nfour, five, six\n'))).toBe('read');
	});
});
