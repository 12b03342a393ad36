/**
 * Pixels as a PNG of at most 256 colours. Maps have few, so such a file is a third of one in true
 * colour and looks the same. Colours are chosen by median cut over five bits a channel.
 */
import { crc32, deflateSync } from 'node:zlib';

/** The two levels above take twelve times as long, for 3 % of the bytes. */
const LEVEL = 7;

interface Bucket {
	red: number;
	green: number;
	blue: number;
	count: number;
}
type Channel = 'red' | 'green' | 'blue';
const CHANNELS: readonly Channel[] = ['red', 'green', 'blue'];

/**
 * @param pixels RGBA, row by row; transparency is ignored
 * @returns the bytes of the file
 */
export function palettePng(
	pixels: Uint8Array,
	width: number,
	height: number,
	colours = 128
): Buffer {
	const { palette, indexOf } = choosePalette(pixels, Math.min(colours, 256));
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0, from = 0, to = 0; y < height; y += 1) {
		rows[to++] = 0;
		for (let x = 0; x < width; x += 1, from += 4) {
			rows[to++] = indexOf[bucketAt(pixels, from)] ?? 0;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(({ red, green, blue }) => [red, green, blue]))),
		chunk('IDAT', deflateSync(rows, { level: LEVEL })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function choosePalette(pixels: Uint8Array, colours: number) {
	const buckets = new Map<number, Bucket>();
	for (let at = 0; at < pixels.length; at += 4) {
		const key = bucketAt(pixels, at);
		const bucket = buckets.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 };
		bucket.red += pixels[at] ?? 0;
		bucket.green += pixels[at + 1] ?? 0;
		bucket.blue += pixels[at + 2] ?? 0;
		bucket.count += 1;
		buckets.set(key, bucket);
	}
	const means = [...buckets].map(([key, bucket]) => ({
		key,
		...meanOf([bucket]),
		count: bucket.count
	}));
	const boxes = [means];
	while (boxes.length < colours) {
		const widest = boxes
			.map((box, at) => ({ at, ...spreadOf(box) }))
			.sort((a, b) => b.spread - a.spread)[0];
		if (!widest || widest.spread === 0) break;
		const box = boxes[widest.at] ?? [];
		boxes.splice(widest.at, 1, ...halve(box, widest.channel));
	}
	const indexOf = new Uint8Array(32 ** 3);
	boxes.forEach((box, index) => {
		for (const { key } of box) indexOf[key] = index;
	});
	const palette = boxes.map((box) =>
		meanOf(
			box.map(({ red, green, blue, count }) => ({
				red: red * count,
				green: green * count,
				blue: blue * count,
				count
			}))
		)
	);
	return { palette, indexOf };
}

/** How far a box reaches in its longest direction, more where it holds many pixels. */
function spreadOf(box: readonly Bucket[]): { channel: Channel; spread: number } {
	const count = box.reduce((sum, bucket) => sum + bucket.count, 0);
	const spreads = CHANNELS.map((channel) => {
		const values = box.map((bucket) => bucket[channel]);
		return { channel, spread: (Math.max(...values) - Math.min(...values)) * Math.cbrt(count) };
	});
	return spreads.sort((a, b) => b.spread - a.spread)[0] ?? { channel: 'red', spread: 0 };
}

function halve<B extends Bucket>(box: readonly B[], channel: Channel): [B[], B[]] {
	const sorted = [...box].sort((a, b) => a[channel] - b[channel]);
	const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
	let cut = 0;
	for (let sum = 0; cut < sorted.length - 1 && sum < half; cut += 1) sum += sorted[cut]?.count ?? 0;
	cut = Math.max(1, cut);
	return [sorted.slice(0, cut), sorted.slice(cut)];
}

function meanOf(buckets: readonly Bucket[]): { red: number; green: number; blue: number } {
	const total = { red: 0, green: 0, blue: 0, count: 0 };
	for (const { red, green, blue, count } of buckets) {
		total.red += red;
		total.green += green;
		total.blue += blue;
		total.count += count;
	}
	const mean = (sum: number) => Math.round(sum / total.count);
	return { red: mean(total.red), green: mean(total.green), blue: mean(total.blue) };
}

/** The upper five bits of each channel. */
function bucketAt(pixels: Uint8Array, at: number): number {
	const red = (pixels[at] ?? 0) >> 3;
	const green = (pixels[at + 1] ?? 0) >> 3;
	const blue = (pixels[at + 2] ?? 0) >> 3;
	return (red << 10) | (green << 5) | blue;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, checksum]);
}
