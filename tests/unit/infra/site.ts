/** A built site of few files, and requests to a server of it that follow nothing and mend nothing. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const FILES = {
	'index.html': '<h1>Map</h1>',
	'404.html': '<h1>There is no such page</h1>',
	'embed.html': '<h1>Embed</h1>',
	'present.html': '<h1>Lesson</h1>',
	'present/3.html': '<h1>Scene</h1>',
	'event/2025-03-12-talks.html': '<h1>Talks</h1>',
	'embed.js': '// loader',
	'oembed.json': '{}',
	'oembed/event/2025-03-12-talks.json': '{}',
	'geo/kursk.geojson': '{}',
	'geo/countries.topojson': '{}',
	'editions/files/a1b2.geojson': '{}',
	'share/default.png': 'a picture',
	'poster/default.svg': '<svg/>',
	'_app/immutable/workers/map.mjs': 'export {}',
	'_app/immutable/entry/start.js': 'export {}',
	'.stamp': 'abc'
} satisfies Record<string, string>;

/** Writes the files below a folder of the system's, which other users may read. */
export function laySite(
	below = '',
	files: Readonly<Record<string, string | Buffer>> = FILES
): string {
	const root = mkdtempSync(join(tmpdir(), 'salient-site-'));
	// nginx gives its own user's rights up.
	chmodSync(root, 0o755);
	for (const [name, content] of Object.entries(files)) {
		const path = join(root, below, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	return root;
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Asks for a path as it is written: no client sets it right, follows or decodes. */
export function ask(
	origin: string,
	path: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(origin, { path, method, headers, agent: false }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text: string) => (body += text));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
			});
		})
			.once('error', reject)
			.end();
	});
}
