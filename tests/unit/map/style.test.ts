import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Party } from '../../../src/lib/domain/dataset/party.ts';
import { emptyBasemap } from '../../../src/lib/map/basemap.ts';
import { PICKABLE } from '../../../src/lib/map/pick.ts';
import { buildLayers, buildStyle, SWITCHED_LAYERS } from '../../../src/lib/map/style.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { THEMES } from '../../../src/lib/domain/view/mapModel.ts';

const { parties } = kursk2025;

describe.each(THEMES)('the %s style', (theme) => {
	it('is valid', () => {
		expect(validateStyleMin(buildStyle(theme, emptyBasemap(), parties))).toEqual([]);
	});

	it('is valid without a party, and with twelve', () => {
		const [party] = parties;
		const twelve = Array.from({ length: 12 }, (_, slot) => ({ ...party, id: `p${slot}`, slot }));
		for (const some of [[], twelve] as Party[][])
			expect(validateStyleMin(buildStyle(theme, emptyBasemap(), some))).toEqual([]);
	});

	it('asks no server for anything', () => {
		const style = buildStyle(theme, emptyBasemap(), parties);
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
		expect(JSON.stringify(style)).not.toMatch(/https?:/);
	});

	it('has every layer that is switched or pointed at', () => {
		const ids = new Set(buildLayers(theme, parties).map(({ id }) => id));
		const named = [...PICKABLE, ...Object.values(SWITCHED_LAYERS).flat()];
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});
});

it('differs between themes in colours and images only', () => {
	const shape = (theme: (typeof THEMES)[number]) =>
		buildLayers(theme, parties).map(({ id, type }) => `${id} ${type}`);
	expect(shape('dark')).toEqual(shape('light'));
});
