import { describe, expect, it } from 'vitest';
import { DAY_SOURCES, sourceData, sourceInputs } from '../../../src/lib/map/glData.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';
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
});

describe('the data of the sources', () => {
	it('marks the selected event and gives each its place in the fan', () => {
		const { features } = sourceData(
			'events',
			smallModel({ selectedEventId: 'second' }),
			smallBasemap()
		);
		expect(features.map(({ properties }) => properties)).toMatchObject([
			{ id: 'first', selected: false, shape: 'advance' },
			{ id: 'second', selected: true, shape: 'statement' }
		]);
		expect(features[0]?.properties?.offset).not.toEqual(features[1]?.properties?.offset);
	});

	it("draws what a side holds abroad, not a side's own land", () => {
		const { features } = sourceData('control', smallModel(), smallBasemap());
		const drawn = features.filter(({ properties }) => properties?.drawn === true);
		expect(drawn.map(({ id }) => id)).toEqual([
			'kursk-ukraine',
			'kursk-contested',
			'ukraine-russia'
		]);
	});
});
