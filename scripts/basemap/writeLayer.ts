/** Writes a layer under `static/geo/basemap`, or another folder, and says how large it is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outDir } from './paths.ts';

/** Compact JSON with a final newline; logs plain and gzip size. */
export function writeLayer(file: string, content: object, folder = outDir): void {
	mkdirSync(folder, { recursive: true });
	const text = `${JSON.stringify(content)}\n`;
	writeFileSync(join(folder, file), text);
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
	const gzip = gzipSync(text, { level: 9 }).length;
	console.log(`${file.padEnd(20)} ${kilobytes(text.length)} kB  ${kilobytes(gzip)} kB gzip`);
}
