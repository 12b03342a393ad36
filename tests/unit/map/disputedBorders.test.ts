import { expect, it } from 'vitest';
import { buildLayers, groundData } from '../../../src/lib/map/style.ts';
import { renderStaticMap } from '../../../src/lib/map/static/staticMap.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';

const disputed = {
	type: 'MultiLineString' as const,
	coordinates: [
		[
			[32, 48],
			[38, 50]
		]
	]
};

it('are dashed on a still map', () => {
	const dashes = (basemap: ReturnType<typeof smallBasemap>) =>
		renderStaticMap(smallModel(), basemap, {
			width: 900,
			height: 600,
			view: { bounds: [30, 46, 40, 52] },
			title: 'Map',
			idPrefix: 'm'
		}).split('stroke-dasharray').length;
	expect(dashes({ ...smallBasemap(), disputed })).toBe(dashes(smallBasemap()) + 1);
});

it('are dashed on the live map', () => {
	const layer = buildLayers('light', kursk2025.parties).find(({ id }) => id === 'disputed-borders');
	expect(layer).toMatchObject({ type: 'line', source: 'lines' });
	expect(layer?.type === 'line' && layer.paint?.['line-dasharray']).toEqual([2, 2]);
	const { lines } = groundData({ ...smallBasemap(), disputed });
	const drawn = lines?.features.find(({ properties }) => properties?.part === 'disputed');
	expect(drawn?.geometry).toEqual(disputed);
});
