import { mount, tick, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import LadderChart from '../../../src/lib/ui/charts/LadderChart.svelte';

it('has no negative sizes where it has no room, as while the page is laid out anew', async () => {
	const complaints = vi.spyOn(console, 'error');
	const target = document.createElement('div');
	target.style.width = '600px';
	document.body.append(target);
	const chart = mount(LadderChart, {
		target,
		props: {
			rungs: [],
			published: [],
			title: 'Length'
		}
	});
	for (const width of ['600px', '40px', '0px']) {
		target.style.width = width;
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		await tick();
		for (const rect of target.querySelectorAll('rect'))
			expect(Number(rect.getAttribute('width')), width).toBeGreaterThan(0);
	}
	expect(complaints).not.toHaveBeenCalled();
	await unmount(chart);
	target.remove();
});
