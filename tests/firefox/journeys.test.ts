/** The way of a reader in a browser that is not the one all other journeys run in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox, startFirefoxWithWebGL, type RunningFirefox } from './support/firefox.ts';
import { buttonSaying, named, Reader } from './support/reader.ts';
import { serveBuild, type Site } from './support/site.ts';

const SLIDER = 'input[type="range"][aria-label="Date"]';
const HYDRATED = 'html[data-theme]';

let site: Site;
beforeAll(async () => {
	site = await serveBuild();
});
afterAll(() => site.close());

describe('without WebGL', () => {
	let firefox: RunningFirefox;
	beforeAll(async () => {
		firefox = await startFirefox();
	});
	afterAll(() => firefox.close());

	it('opens the map, goes to another day, a place and an event, and compares', async () => {
		const reader = await Reader.open(firefox.browser, `${site.origin}/`);
		await reader.sees(HYDRATED);
		await reader.types(SLIDER, 'ArrowLeft');
		await reader.waitsForAddress(/[?&]d=2025-03-11/);
		await reader.sees('svg[data-map="static"][data-day="2025-03-11"]');
		await reader.presses(named('button', 'Sudzha'));
		await reader.waitsForAddress(/[?&]v=/);
		await reader.presses(buttonSaying('Ukraine accepts a US plan'));
		await reader.waitsForAddress(/[?&]e=/);
		await reader.presses(named('button', 'Compare with another day'));
		await reader.presses(named('button', 'End the comparison'));
		await reader.sees(named('button', 'Compare with another day'));
		expect(reader.problems).toEqual([]);
	});

	it('goes through the whole lesson, from scene to scene', async () => {
		const reader = await Reader.open(firefox.browser, `${site.origin}/present`);
		// Its words are there before its keys.
		await reader.sees('[data-ready="true"][data-scene] h1');
		const scenes = await reader.page.$$eval('footer select option', (options) => options.length);
		const seen = new Set<string>();
		const look = () =>
			reader.page.$eval('[data-scene]', (show) => show.getAttribute('data-scene') ?? '');
		seen.add(await look());
		// A scene with an activity takes a step more.
		for (let steps = 0; seen.size < scenes && steps < 2 * scenes; steps++) {
			await reader.page.keyboard.press('PageDown');
			seen.add(await look());
			await reader.sees('main h1');
		}
		expect(seen.size).toBe(scenes);
		await reader.sees('svg[data-map="static"]');
		expect(reader.problems).toEqual([]);
	});

	it('writes a scene with a picture, and shows it', async () => {
		const reader = await Reader.open(firefox.browser, `${site.origin}/present/edit`);
		await reader.sees('.editor[data-ready="true"]');
		await reader.presses(buttonSaying('Add a scene'));
		await reader.writes('[data-scene-card] input[id$="-headline"]', 'Mine');
		const chooser = await reader.page.waitForSelector('input[accept^="image"]');
		await chooser?.uploadFile('static/icons/icon-192.png');
		await reader.sees('[data-scene-card] fieldset img');
		await reader.writes('input[id$="-credit"]', 'Ours');
		await reader.writes('input[id$="-alt"]', 'A sign');
		await reader.sees('[data-preview] figure img');
		await reader.page.goto(`${site.origin}/present`);
		await reader.sees('.words figure img[alt="A sign"]');
		expect(reader.problems).toEqual([]);
	});

	it('shows an embed', async () => {
		const reader = await Reader.open(firefox.browser, `${site.origin}/embed?d=2024-08-20`);
		await reader.sees('svg[data-map="static"][data-day="2024-08-20"]');
		await reader.types(SLIDER, 'ArrowRight');
		await reader.sees('svg[data-map="static"][data-day="2024-08-21"]');
		expect(reader.problems).toEqual([]);
	});
});

describe('with WebGL', () => {
	let firefox: RunningFirefox;
	beforeAll(async () => {
		firefox = await startFirefoxWithWebGL();
	});
	afterAll(() => firefox.close());

	it('opens the live map, goes to another day, and opens an event', async () => {
		const reader = await Reader.open(firefox.browser, `${site.origin}/`);
		await reader.sees('[data-map="live"][data-ready="true"]');
		await reader.types(SLIDER, 'ArrowLeft');
		await reader.waitsForAddress(/[?&]d=2025-03-11/);
		await reader.sees('[data-map="live"][data-ready="true"][data-day="2025-03-11"]');
		await reader.presses(buttonSaying('Ukraine accepts a US plan'));
		await reader.waitsForAddress(/[?&]e=/);
		expect(reader.problems).toEqual([]);
	});
});
