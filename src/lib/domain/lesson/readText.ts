import type { Problem } from '../model/problem.ts';
import type { LessonFile } from './readLesson.ts';

/** Bytes of the largest lesson that is read: some hundred times the longest that was ever shown. */
export const LARGEST_LESSON = 2_000_000;
/** Bytes at either end of an archive in which the names of its parts are looked for. */
const NAMES_WITHIN = 65_536;

/** What a file is that is no lesson, in words for whoever has no page to read it in. */
const OTHER_FILES = {
	pdf: 'a PDF',
	picture: 'a picture',
	recording: 'a picture or a recording',
	oldOffice: 'a document of an older Word, Excel or PowerPoint',
	rtf: 'a document in Rich Text Format',
	packed: 'a compressed file',
	word: 'a Word document',
	excel: 'an Excel workbook',
	powerpoint: 'a PowerPoint presentation',
	writer: 'a LibreOffice document',
	libreOffice: 'a LibreOffice file',
	archive: 'a zip archive',
	tooLarge: 'too large',
	notText: 'not text',
	empty: 'empty',
	table: 'a table'
} as const;
export type OtherFile = keyof typeof OTHER_FILES;

type Read = { ok: true; file: LessonFile } | { ok: false; kind: OtherFile; problem: Problem };

/** What a file begins with, and what that makes it. */
const SIGNATURES: readonly (readonly [string, OtherFile])[] = [
	['%PDF', 'pdf'],
	['\x89PNG', 'picture'],
	['GIF8', 'picture'],
	['\xff\xd8\xff', 'picture'],
	['RIFF', 'recording'],
	['\xd0\xcf\x11\xe0', 'oldOffice'],
	['{\\rtf', 'rtf'],
	['\x1f\x8b', 'packed']
];
/** Names of parts that an archive of a kind has. */
const ARCHIVES: readonly (readonly [string, OtherFile])[] = [
	['word/', 'word'],
	['xl/', 'excel'],
	['ppt/', 'powerpoint'],
	['opendocument.text', 'writer'],
	['opendocument', 'libreOffice']
];
const HOW = 'Save it as plain text (.txt) in UTF-8, or write the lesson as Markdown (.md).';

/**
 * The text of a file that should be a lesson, by its bytes and not by its name: a file that is
 * something else is refused with what it is. Never throws.
 */
export function readText(name: string, bytes: Uint8Array): Read {
	const refuse = (kind: OtherFile, hint = HOW): Read => ({
		ok: false,
		kind,
		problem: { file: name, message: `The file is ${OTHER_FILES[kind]}, not a lesson.`, hint }
	});
	const other = otherFile(bytes);
	if (other !== null) return refuse(other);
	if (bytes.length > LARGEST_LESSON) return refuse('tooLarge', 'A lesson is text of under 2 MB.');
	const { text, readAs } = decode(bytes);
	if (text.includes('\0')) return refuse('notText');
	if (text.trim() === '') return refuse('empty', 'Write a headline into it: # Where is this?');
	if (isTable(text)) return refuse('table');
	return { ok: true, file: readAs === null ? { name, text } : { name, text, readAs } };
}

/** Whether a file is an archive, and not the document of some program. */
export function isArchive(bytes: Uint8Array): boolean {
	return otherFile(bytes) === 'archive';
}

function otherFile(bytes: Uint8Array): OtherFile | null {
	const letters = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
	const start = letters(bytes.subarray(0, 8));
	if (!start.startsWith('PK')) {
		// The decoder names the bytes 80 to 9f as Windows does; these signatures are compared as it does.
		const known = SIGNATURES.find(([sign]) =>
			start.startsWith(letters(Uint8Array.from(sign, (letter) => letter.charCodeAt(0))))
		);
		return known?.[1] ?? null;
	}
	const names = letters(bytes.subarray(0, NAMES_WITHIN)) + letters(bytes.subarray(-NAMES_WITHIN));
	return ARCHIVES.find(([part]) => names.includes(part))?.[1] ?? 'archive';
}

/** Text as UTF-8, as UTF-16 where it says so; else as Windows wrote it in the West or in Cyrillic. */
function decode(bytes: Uint8Array): { text: string; readAs: string | null } {
	for (const [mark, encoding] of [
		[[0xff, 0xfe], 'utf-16le'],
		[[0xfe, 0xff], 'utf-16be']
	] as const)
		if (mark.every((byte, at) => bytes[at] === byte))
			return { text: new TextDecoder(encoding).decode(bytes), readAs: null };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), readAs: null };
	} catch {
		const letters = bytes.filter((byte) => byte >= 0x41).length;
		const high = bytes.filter((byte) => byte >= 0xc0).length;
		const readAs = high > letters / 2 ? 'windows-1251' : 'windows-1252';
		return { text: new TextDecoder(readAs).decode(bytes), readAs };
	}
}

/** Lines with the same number of separators, and nothing of a lesson. */
function isTable(text: string): boolean {
	if (/^(#|---)/m.test(text)) return false;
	const lines = text.split(/\r?\n/).filter((line) => line !== '');
	return [',', ';', '\t'].some((separator) => {
		const columns = lines.slice(0, 5).map((line) => line.split(separator).length);
		return lines.length > 1 && (columns[0] ?? 0) > 2 && new Set(columns).size === 1;
	});
}
