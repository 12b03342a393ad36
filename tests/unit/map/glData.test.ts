import { describe, expect, it } from 'vitest';
import { DAY_SOURCES, sourceData, sourceInputs } from '../../../src/lib/map/glData.ts';
import {
	collection,
	eventAtSudzha,
	feature,
	point,
	smallBasemap,
	smallDay,
	smallModel
} from '../../fixtures/map/smallMap.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import type { MapModel } from '../../../src/lib/domain/view/mapModel.ts';

function changedSources(before: MapModel, after: MapModel): string[] {
	return DAY_SOURCES.filter((source) => {
		const old = sourceInputs(source, before);
		return sourceInputs(source, after).some((input, index) => input !== old[index]);
	});
}

describe('what is drawn anew', () => {
	const model = smallModel();

	it('is nothing for an equal model, even where its lists are new', () => {
		const events = { ...model.events, features: [...model.events.features] };
		expect(
			changedSources(model, { ...model, events, storyLayers: { ...model.storyLayers } })
		).toEqual([]);
	});

	it('is the marks alone when another event is selected', () => {
		expect(changedSources(model, { ...model, selectedEventId: 'first' })).toEqual(['events']);
	});

	it('is nothing when the theme changes', () => {
		expect(changedSources(model, { ...model, theme: 'dark' })).toEqual([]);
	});

	it('is the marks of the settlements when the lens gives them other holders', () => {
		const under = (controller: 'russia' | 'ukraine') =>
			smallModel({
				computed: {
					...smallDay,
					lens: { sources: 'russian', known: 'happened' },
					statuses: [{ settlementId: 'sudzha', controller }]
				}
			});
		const [russian, other] = [under('russia'), under('ukraine')];
		const shared = { storyLayers: model.storyLayers, places: model.places, events: model.events };
		expect(changedSources(model, { ...russian, ...shared })).toEqual(['day']);
		expect(
			changedSources(russian, { ...other, ...shared, storyLayers: russian.storyLayers })
		).toContain('day');
	});
});

/** A change of every part of a model, one at a time. */
const CHANGES: Readonly<Record<keyof MapModel, Partial<MapModel>>> = {
	dataset: { dataset: { ...kursk2025, layers: [] } },
	language: { language: 'uk' },
	// When the road, below, is not open yet.
	day: { day: '2025-03-11' },
	theme: { theme: 'dark' },
	storyLayers: { storyLayers: {} },
	visibleLayers: { visibleLayers: new Set() },
	control: { control: null },
	frontLine: { frontLine: null },
	statuses: { statuses: new Map([['sudzha', 'ukraine']]) },
	unknownArea: {
		unknownArea: {
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[30, 46],
						[31, 46],
						[31, 47],
						[30, 46]
					]
				]
			]
		}
	},
	changed: { changed: { type: 'FeatureCollection', features: [] } },
	events: { events: collection(eventAtSudzha('another')) },
	places: {
		places: collection(
			point('lviv', 24.03, 49.84, { name_en: 'Lviv', name_uk: 'Львів', kind: 'town' })
		)
	},
	namedPlaces: { namedPlaces: ['kyiv'] },
	selectedEventId: { selectedEventId: 'first' },
	highlight: { highlight: feature('claim', { type: 'Point', coordinates: [35, 51] }, {}) }
};

describe('a change of any part of the model', () => {
	const basemap = smallBasemap();
	const road = {
		type: 'LineString' as const,
		coordinates: [
			[35, 51],
			[36, 51]
		]
	};
	const before = smallModel({
		storyLayers: {
			...smallModel().storyLayers,
			kursk: collection(feature('road', road, { kind: 'road', start_date: '2025-03-12' }))
		}
	});

	it.each(Object.entries(CHANGES))('of %s draws anew every source that it changes', (_, change) => {
		const after = { ...before, ...change };
		const different = DAY_SOURCES.filter(
			(source) =>
				JSON.stringify(sourceData(source, after, basemap)) !==
				JSON.stringify(sourceData(source, before, basemap))
		);
		expect(changedSources(before, after)).toEqual(expect.arrayContaining(different));
	});

	it('shows somewhere, but for the theme, which is the style’s, and an empty comparison', () => {
		const unseen = Object.entries(CHANGES).filter(([, change]) => {
			const after = { ...before, ...change };
			return DAY_SOURCES.every(
				(source) =>
					JSON.stringify(sourceData(source, after, basemap)) ===
					JSON.stringify(sourceData(source, before, basemap))
			);
		});
		expect(unseen.map(([part]) => part)).toEqual(['theme', 'changed']);
	});
});

describe('the data of the sources', () => {
	it('marks the selected event and gives each its place in the fan', () => {
		const { features } = sourceData(
			'events',
			smallModel({ selectedEventId: 'second' }),
			smallBasemap()
		);
		// At one height the first in a source is drawn last: the marks over the lines to them.
		const [marks, leaders] = [features.slice(0, 2), features.slice(2)];
		expect(marks.map(({ properties }) => properties)).toMatchObject([
			{ id: 'first', selected: false, shape: 'advance' },
			{ id: 'second', selected: true, shape: 'statement' }
		]);
		expect(marks[0]?.properties?.offset).not.toEqual(marks[1]?.properties?.offset);
		expect(leaders.map(({ properties }) => properties)).toMatchObject([{ row: 0 }, { row: 0 }]);
	});

	it("draws what a side holds abroad, not a side's own land", () => {
		const { features } = sourceData('day', smallModel(), smallBasemap());
		const drawn = features.filter(({ properties }) => typeof properties?.area === 'string');
		expect(drawn.map(({ properties }) => [properties?.id, properties?.area] as unknown[])).toEqual([
			['kursk-ukraine', 'party-0-on-party-0'],
			['kursk-contested-ukraine', 'contested-on-party-0'],
			// On the Russian side of the line, in Russia: hatched only.
			['kursk-contested-russia', 'contested-on-paper'],
			['ukraine-contested-ukraine', 'contested-on-paper'],
			['ukraine-contested-russia', 'contested-on-party-1'],
			['ukraine-russia', 'party-1-on-party-1']
		]);
	});
});
