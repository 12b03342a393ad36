import { expect, it } from 'vitest';
import { furtherCredits } from '../../../src/lib/map/credits.ts';
import { renderStaticMap } from '../../../src/lib/map/static/staticMap.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';

it('names whoever drew the ground and is not named yet', () => {
	const drawn = [
		'GSHHG 2.3.7 (LGPL 3+); Made with Natural Earth (public domain)',
		'GeoNames, CC BY 4.0'
	];
	expect(furtherCredits(drawn, 'Places GeoNames')).toEqual([
		'Natural Earth',
		'Rivers GSHHG (LGPL)'
	]);
	expect(furtherCredits(drawn, 'GeoNames · Natural Earth · GSHHG')).toEqual([]);
	expect(furtherCredits([], '')).toEqual([]);
});

it('stands on a still map that draws such a file, and on no other', () => {
	const draw = (credits: string[]) =>
		renderStaticMap(
			smallModel(),
			{ ...smallBasemap(), credits },
			{ width: 900, height: 600, view: { bounds: [30, 46, 40, 52] }, title: 'Map', idPrefix: 'm' }
		);
	expect(draw(['GSHHG 2.3.7 (LGPL 3+)'])).toContain('GSHHG');
	expect(draw([])).not.toContain('GSHHG');
});
