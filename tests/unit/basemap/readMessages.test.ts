import { expect, it } from 'vitest';
import { readMessages } from '../../../scripts/basemap/readMessages.ts';

/** A catalogue with the given texts, as msgfmt lays it out. */
function catalogue(texts: readonly (readonly [string, string])[]): Buffer {
	const strings = texts.flat().map((text) => Buffer.from(text));
	const header = Buffer.alloc(28 + texts.length * 16);
	header.writeUInt32LE(0x950412de, 0);
	header.writeUInt32LE(texts.length, 8);
	header.writeUInt32LE(28, 12);
	header.writeUInt32LE(28 + texts.length * 8, 16);
	let start = header.length;
	strings.forEach((text, i) => {
		const table = i % 2 === 0 ? 28 : 28 + texts.length * 8;
		header.writeUInt32LE(text.length, table + (i >> 1) * 8);
		header.writeUInt32LE(start, table + (i >> 1) * 8 + 4);
		start += text.length + 1;
	});
	return Buffer.concat([header, ...strings.flatMap((text) => [text, Buffer.alloc(1)])]);
}

it('reads texts by key and leaves the catalogue’s own header out', () => {
	const file = catalogue([
		['', 'Language: ar\n'],
		['170063', 'حلب']
	]);
	expect([...readMessages(file)]).toEqual([['170063', 'حلب']]);
});

it('refuses a file of another format', () => {
	expect(() => readMessages(Buffer.from('not a catalogue at all......'))).toThrow(
		'not a message catalogue'
	);
});
