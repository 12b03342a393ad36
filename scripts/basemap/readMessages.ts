/** Reads a GNU message catalogue (.mo): texts by key. Format: gettext's manual, "The Format of GNU MO Files". */

const magic = 0x950412de;

/** Throws for a file of another format; little-endian only, as Debian ships them. */
export function readMessages(file: Buffer): Map<string, string> {
	if (file.readUInt32LE(0) !== magic) throw new Error('not a message catalogue');
	const count = file.readUInt32LE(8);
	const keys = file.readUInt32LE(12);
	const texts = file.readUInt32LE(16);
	const textAt = (table: number, index: number) => {
		const length = file.readUInt32LE(table + index * 8);
		const start = file.readUInt32LE(table + index * 8 + 4);
		return file.toString('utf8', start, start + length);
	};
	const messages = Array.from({ length: count }, (_, index): [string, string] => [
		textAt(keys, index),
		textAt(texts, index)
	]);
	// The empty key holds the catalogue's own header.
	return new Map(messages.filter(([key]) => key !== ''));
}
