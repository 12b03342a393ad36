/**
 * Lays a Brotli and a gzip file beside every text file of a folder, for servers that send them as
 * they are. A text that compression does not shrink gets none.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|mjs|css|json|geojson|topojson|svg|txt|xml|csv|md|webmanifest)$/;
const SMALLEST = 256;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @returns how many files were compressed */
export async function precompress(folder: string): Promise<number> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		TEXT.test(file)
	);
	const known = new Map<string, Promise<{ br: Buffer; gz: Buffer }>>();
	const done = await Promise.all(
		files.map(async (file) => {
			const path = join(folder, file);
			const content = readFileSync(path);
			if (content.length < SMALLEST) return 0;
			const key = createHash('sha256').update(content).digest('hex');
			const compressed = known.get(key) ?? compress(content, file.includes('immutable/'));
			known.set(key, compressed);
			const { br, gz } = await compressed;
			if (br.length < content.length) writeFileSync(`${path}.br`, br);
			if (gz.length < content.length) writeFileSync(`${path}.gz`, gz);
			return 1;
		})
	);
	return done.filter((count) => count > 0).length;
}

/** What is cached for a year is worth the last per cent. */
async function compress(content: Buffer, lasts: boolean) {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: lasts ? 11 : 7,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length
	};
	const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
	return { br, gz };
}
