import { afterAll, expect, it } from 'vitest';
import { pictureJob } from '../../../scripts/service/picture.ts';
import { startProcessDrawer } from '../../../scripts/service/processDrawer.ts';
import { readSharedPage } from '../../../scripts/service/sharedPage.ts';
import { maps, SITE } from './asked.ts';

const drawer = startProcessDrawer();
afterAll(async () => {
	drawer.stop();
	await drawer.ended;
});

it('draws in a process of its own, goes on after what cannot be drawn, and can be ended', async () => {
	const page = readSharedPage(`${SITE}/maps/debaltseve-2015?l=none`, [SITE], maps);
	if (!page) throw new Error('The link is to no page.');
	const job = pictureJob(page, { format: 'svg', width: 400 }, maps);
	await expect(drawer.draw({ ...job, id: 'none' })).rejects.toThrow('data/none');
	expect(await drawer.draw(job)).toMatch(/^<svg width="400" height="210" /);
	const png = await drawer.draw({ ...job, format: 'png' });
	expect(png).toBeInstanceOf(Uint8Array);
	const interrupted = expect(drawer.draw(job)).rejects.toThrow('ended');
	drawer.stop();
	await interrupted;
	await expect(drawer.draw(job)).rejects.toThrow('ended');
});
