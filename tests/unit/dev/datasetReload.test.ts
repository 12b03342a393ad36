import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, createServer, type HotPayload, type Plugin, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDataset } from '../../../scripts/cli/newDataset.ts';
import { datasetReload } from '../../../scripts/dev/datasetReload.ts';
import { rebuildDataset } from '../../../scripts/dev/rebuildDataset.ts';
import { tinyProject } from '../../support/smallProject.ts';

let root = '';
let server: ViteDevServer;
/** Hears what the pages are told. */
let hear: (payload: HotPayload) => void = () => undefined;
/** What a page does that is loaded. */
let connect: () => void = () => undefined;
const said: string[] = [];

/** The server's line to the pages, without pages. */
const line: Plugin = {
	name: 'line',
	configureServer({ ws }) {
		Object.assign(ws, {
			send: (payload: HotPayload) => hear(payload),
			on: (_: string, listener: () => void) => (connect = listener)
		});
	}
};

beforeEach(async () => {
	root = tinyProject();
	newDataset(root, 'my-map');
	said.length = 0;
	const customLogger = createLogger('silent');
	customLogger.error = (message) => said.push(message);
	server = await createServer({
		root,
		configFile: false,
		customLogger,
		plugins: [line, datasetReload((...of) => Promise.resolve(rebuildDataset(...of)))],
		mode: 'development',
		// The test says itself what has been saved.
		server: { middlewareMode: true, watch: null, ws: false }
	});
});
afterEach(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

const path = (file: string) => join(root, 'data/my-map', file);
const built = (file: string) => readFileSync(join(root, 'static/maps/my-map/geo', file), 'utf8');
const changed = (file: string) => server.watcher.emit('all', 'change', path(file));

/** What the pages are told next, once `act` has been done. */
function toldAfter(act: () => void): Promise<HotPayload> {
	return new Promise((resolve) => {
		hear = resolve;
		act();
	});
}

function save(file: string, change: (text: string) => string): Promise<HotPayload> {
	writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));
	return toldAfter(() => changed(file));
}

describe('a table that is saved while the site is served', () => {
	it('is built and every page loads anew; what is wrong is said until it is mended', async () => {
		const first = await save('tables/events.csv', (text) => text.replace('A first', 'Another'));
		expect(first).toEqual({ type: 'full-reload' });
		expect(built('events.geojson')).toContain('Another event');
		expect(said).toEqual([]);

		// The build itself has written this one: nothing follows, so the next to be told of is the table.
		changed('datapackage.json');
		const before = built('control.geojson');
		const sentence = 'data/my-map/tables/reports.csv:2:controller: "nobody"';
		const bad = await save('tables/reports.csv', (text) => text.replace(',first,', ',nobody,'));
		expect(bad).toMatchObject({
			type: 'error',
			err: {
				message: expect.stringContaining(sentence) as string,
				loc: { file: path('tables/reports.csv'), line: 2 }
			}
		});
		expect(said).toEqual([expect.stringContaining(sentence)]);
		expect(built('control.geojson')).toBe(before);
		expect(await toldAfter(connect)).toEqual(bad);

		const good = await save('tables/reports.csv', (text) => text.replace(',nobody,', ',second,'));
		expect(good).toEqual({ type: 'full-reload' });
		expect(built('control.geojson')).not.toBe(before);
	});
});
