/** Bytes before the first chunk of a PNG. */
const SIGNATURE = 8;
/** Signature, and the chunk IHDR with its length, name, thirteen bytes and check sum. */
const AFTER_HEADER = SIGNATURE + 25;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** CRC-32 as PNG has it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
	return ~value >>> 0;
}

/** PNG, third edition, 11.3.3.4: text in any language, not compressed. */
function textChunk(keyword: string, text: string): Uint8Array {
	const encoder = new TextEncoder();
	const head = encoder.encode(`iTXt${keyword}\0\0\0\0\0`);
	const body = encoder.encode(text);
	const chunk = new Uint8Array(4 + head.length + body.length + 4);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, head.length - 4 + body.length);
	chunk.set(head, 4);
	chunk.set(body, 4 + head.length);
	view.setUint32(chunk.length - 4, checksum(chunk.subarray(4, -4)));
	return chunk;
}

/**
 * A PNG with texts in it, by the keywords of its specification ("Title", "Description", "Copyright",
 * "Source"), behind its header.
 */
export function pngWithTexts(
	png: Uint8Array,
	texts: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
	const parts = [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)];
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
