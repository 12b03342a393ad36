/** The legend of a picture explains what the picture draws, and nothing else. */
import { describe, expect, it } from 'vitest';
import { EVENT_MARKS } from '../../../src/lib/map/eventMarks.ts';
import { exportMap } from '../../../src/lib/map/static/exportMap.ts';
import {
	collection,
	eventAtSudzha,
	smallBasemap,
	smallModel
} from '../../fixtures/map/smallMap.ts';
import { smallExport } from '../../fixtures/map/smallExport.ts';
import type { EventKind } from '../../../src/lib/domain/model/event.ts';
import type { ExportOptions } from '../../../src/lib/map/static/exportOptions.ts';
import type { MapInputs } from '../../../src/lib/map/model.ts';

const KINDS = Object.keys(EVENT_MARKS) as EventKind[];
const SUDZHA = { zoom: 7, lat: 51.191, lon: 35.271 };
const CHANGED = 'Changed hands since 7 March';

/** A picture with words for whatever there may be: its map, and the texts of its legend. */
function picture(change: Partial<MapInputs> = {}, options: Partial<ExportOptions> = {}) {
	const { svg } = exportMap(
		smallModel(change),
		smallBasemap(),
		smallExport({ events: KINDS.map((kind) => [kind, kind]), changed: CHANGED, ...options })
	);
	const [map = '', legend = ''] = svg.split('id="legend"');
	const words = [...legend.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text);
	return { map, legend, words };
}

function kindsIn(words: readonly string[]) {
	return words.filter((text) => (KINDS as string[]).includes(text));
}

describe('the legend of a picture', () => {
	it.each(KINDS)('has the mark of %s where it is drawn, and no other', (kind) => {
		const events = collection(eventAtSudzha('one', { kind }));
		const { map, legend, words } = picture({ events }, { camera: () => SUDZHA });
		expect(map).toContain(EVENT_MARKS[kind].path);
		expect(legend).toContain(EVENT_MARKS[kind].path);
		expect(kindsIn(words)).toEqual([kind]);
	});

	it('leaves out kinds whose marks lie outside the frame, on a whole picture too', () => {
		const camera = () => ({ ...SUDZHA, lat: 47 });
		for (const isWhole of [true, false]) {
			const size = { width: 390, height: 600 };
			expect(kindsIn(picture({}, { camera: () => SUDZHA, isWhole, size }).words)).toEqual([
				'advance',
				'statement'
			]);
			expect(kindsIn(picture({}, { camera, isWhole, size }).words)).toEqual([]);
		}
	});

	it('calls a kind that has no mark of its own what it looks like', () => {
		const events = collection(eventAtSudzha('one', { kind: 'unheard-of' }));
		expect(kindsIn(picture({ events }, { camera: () => SUDZHA }).words)).toEqual(['statement']);
	});

	it('leaves out areas of which there are none', () => {
		expect(picture().words).toEqual(
			expect.arrayContaining(['Held by Ukraine', 'Held by Russia', 'Contested', 'Front'])
		);
		expect(picture().words).not.toContain('Unknown');
	});

	it('leaves out what belongs to layers that are off, and what is not computed', () => {
		expect(picture({ visibleLayers: new Set(['front']) }).words).toEqual([
			'Front',
			'salient.example'
		]);
		const events = collection();
		expect(picture({ computed: null, events }).words).toEqual(['salient.example']);
	});

	it('explains ground that changed hands where it is marked', () => {
		expect(picture().words).not.toContain(CHANGED);
		const area = smallModel().control?.features[0];
		if (!area) throw new Error('There is no area.');
		const changed = {
			type: 'FeatureCollection' as const,
			features: [
				{
					...area,
					properties: {
						kind: 'changed' as const,
						id: 'changed',
						from: null,
						to: 'russia',
						sector: 'kursk',
						area_km2: 10,
						start_date: '2025-03-07',
						end_date: '2025-03-12'
					}
				}
			]
		} as unknown as NonNullable<MapInputs['changed']>;
		expect(picture({ changed }).words).toContain(CHANGED);
	});
});
