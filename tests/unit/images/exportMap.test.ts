/** A picture that goes to print: its parts have names, and nothing of it needs our type. */
import { spawnSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureSystemPackage } from '../../../scripts/system-packages.ts';
import { exportMap } from '../../../src/lib/map/static/exportMap.ts';
import { smallExport } from '../../fixtures/map/smallExport.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';

const GROUPS = ['base', 'areas', 'front', 'events', 'labels', 'legend', 'credit'];
const LONG =
	'What was reported of the salient on the day after the ceasefire was accepted in Jeddah';

function exported(others: Parameters<typeof smallExport>[0] = {}) {
	return exportMap(smallModel(), smallBasemap(), smallExport(others));
}

describe('a picture of the map', () => {
	it('has its parts in groups with names, once each', () => {
		const { svg } = exported();
		for (const id of GROUPS) expect(svg.split(`id="${id}"`)).toHaveLength(2);
		const creditAt = svg.indexOf('id="credit"');
		expect(svg.indexOf('© OpenStreetMap')).toBeGreaterThan(creditAt);
		expect(svg.indexOf('Held by')).toBeGreaterThan(svg.indexOf('id="legend"'));
	});

	it('says in the file what it shows, whose facts these are, and on what terms', () => {
		const { svg } = exported({ rights: 'Facts cited <by us> & others' });
		expect(svg).toContain('<desc>By the reports, 40 km² are held.</desc>');
		expect(svg).toContain('<dc:rights>Facts cited &lt;by us&gt; &amp; others</dc:rights>');
	});

	it('is as large as it is asked to be, strips and all', () => {
		const camera: number[] = [];
		const { width, height } = exported({
			size: { width: 720, height: 900 },
			isWhole: true,
			camera: (map) => {
				camera.push(map.height);
				return { zoom: 5, lat: 49, lon: 35 };
			}
		});
		expect([width, height]).toEqual([720, 900]);
		expect(camera).toEqual([expect.toSatisfy((of: number) => of > 500 && of < 860)]);
	});
});

describe('drawn by another program, without our type', () => {
	let rsvg = '';
	beforeAll(() => {
		rsvg = ensureSystemPackage({ command: 'rsvg-convert', debianPackage: 'librsvg2-bin' });
	}, 120_000);

	it.each([280, 390, 720])('nothing is cut off at %i pixels', (width) => {
		const { svg, height } = exported({ title: LONG, size: { width, height: 300 } });
		const pixels = drawnBy(rsvg, svg, width, height);
		const mapTop = Number(/<svg y="(\d+)"/.exec(svg)?.[1]);
		// Strips above and below the map: words of their own, and a margin.
		const inStrips = (y: number) => y < mapTop || y > mapTop + 300;
		const inked = (x: number) =>
			Array.from({ length: height }, (_, y) => y)
				.filter(inStrips)
				.some((y) => (pixels[4 * (y * width + x)] ?? 255) < 140);
		expect(Array.from({ length: width }, (_, x) => x).some(inked)).toBe(true);
		expect([width - 1, width - 2, width - 3].some(inked)).toBe(false);
	});
});

/** RGBA of what Debian's renderer makes of it. */
function drawnBy(command: string, svg: string, width: number, height: number): Uint8Array {
	const drawn = spawnSync(command, ['--format', 'png'], {
		input: svg,
		maxBuffer: 2 ** 26
	});
	expect(drawn.stderr.toString()).toBe('');
	const href = `data:image/png;base64,${drawn.stdout.toString('base64')}`;
	const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><image width="${String(width)}" height="${String(height)}" href="${href}"/></svg>`;
	return new Resvg(frame).render().pixels;
}
