/** The map in the frames that content systems make, from an origin that is not its own. */
import { expect, frameHtml, heard, liveMap, test } from './support/newsroom.ts';

test('a plain frame shows the live map and announces itself', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, { html: frameHtml(site, '?day=2024-09-06') });
	const frame = await liveMap(page, '2024-09-06');
	await expect(frame.getByRole('link', { name: 'Open the full map' })).toHaveAttribute(
		'href',
		/\?d=2024-09-06$/
	);
	await expect(frame.getByRole('slider', { name: 'Date' })).toHaveValue('31');
	await expect
		.poll(() => heard(page, 'ready'))
		.toEqual([{ salient: 1, type: 'ready', day: '2024-09-06' }]);
	await expect
		.poll(() => heard(page, 'height'))
		.toEqual([{ salient: 1, type: 'height', height: 594 }]);
});

test('a frame that may run scripts and nothing else shows and computes a day', async ({
	page,
	newsroom,
	site
}) => {
	const html = frameHtml(site, '?day=2024-09-06', 'sandbox="allow-scripts"');
	await newsroom.publish(page, { html });
	const frame = await liveMap(page, '2024-09-06');
	await frame.getByRole('slider', { name: 'Date' }).press('ArrowRight');
	await liveMap(page, '2024-09-07');
	expect(await heard(page, 'error')).toEqual([]);
});
