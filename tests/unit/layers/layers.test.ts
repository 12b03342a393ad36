import { booleanPointInPolygon, length } from '@turf/turf';
import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { layerNames } from '../../../src/lib/domain/layers/buildLayers.ts';
import { checkLayerFile } from '../../../src/lib/domain/layers/checkLayerFile.ts';
import { storyLayerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectTables } from '../control/projectComputer.ts';
import { featureOf, projectFiles, projectLayer } from './projectLayers.ts';

const NAMES = layerNames(kursk2025);

interface Status {
	start_date: string;
	end_date?: string;
	controller: string;
	source_url?: string;
}
const kinds = (name: string) =>
	new Set(projectLayer(name).features.map((one) => one.properties.kind));
const point = (name: string, id: string) =>
	(featureOf(projectLayer(name), id).geometry as Point).coordinates;

describe('every layer', () => {
	it.each(NAMES)('%s is whole', (name) => {
		const text = projectFiles().get(`static/geo/${name}.geojson`) ?? '';
		expect(checkLayerFile(name, name, text)).toEqual([]);
		expect(text.endsWith(']}\n')).toBe(true);
	});

	it('of the story says what the report says of it, and credits its sources', () => {
		for (const name of storyLayerIds(kursk2025)) {
			const { metadata } = projectLayer(name);
			expect(metadata.says?.length).toBeGreaterThan(0);
			expect(metadata.says_source).toBe('News report of 12 March 2025');
			expect(metadata.attribution).toContain('GeoNames');
		}
	});

	it('that shows who holds what carries the attribution of the statuses', () => {
		for (const name of ['control', 'frontline', 'kursk', 'sudzha', 'pokrovsk', 'toretsk'])
			expect(projectLayer(name).metadata.attribution).toContain(
				'Settlement status after DeepStateMAP, Creamy Caprice, ISW and press; lines are our interpolation'
			);
	});

	it('says what in it stands under which terms', () => {
		for (const name of NAMES) expect(projectLayer(name).metadata.terms.length).toBeGreaterThan(1);
		for (const name of ['control', 'frontline', 'kursk', 'sudzha', 'pokrovsk', 'toretsk'])
			expect(projectLayer(name).metadata.terms.join(' ')).toContain('we grant no licence');
		for (const name of ['events', 'places', 'jeddah', 'poland-transit'])
			expect(projectLayer(name).metadata.terms.join(' ')).not.toContain('DeepStateMAP');
	});

	it('that shows a point of the gazetteer under the ODbL is under the ODbL itself', () => {
		const viina = new Set(
			projectTables.settlements.flatMap(({ id, coordSource }) =>
				coordSource.includes('VIINA') ? [id] : []
			)
		);
		const carrying = NAMES.filter((name) =>
			projectLayer(name).features.some(
				({ id, properties: { kind } }) => kind === 'settlement' && viina.has(id)
			)
		);
		expect(carrying).toContain('pokrovsk');
		for (const name of carrying) {
			const { licence, attribution, terms } = projectLayer(name).metadata;
			expect([name, licence]).toEqual([name, 'ODbL 1.0']);
			expect(attribution).toContain('VIINA');
			expect(terms.join(' ')).toContain('VIINA 2.0 gazetteer, ODbL 1.0');
		}
	});

	it('of areas or front says what it rests on', () => {
		for (const name of ['control', 'frontline']) {
			const { as_of, lens, unknown_share, refused } = projectLayer(name).metadata;
			expect(lens).toEqual({ sources: 'all', known: 'happened' });
			expect(Object.keys(unknown_share ?? {})).toEqual([as_of]);
			expect(refused).toBeDefined();
		}
	});

	it('that follows a state border is under the ODbL', () => {
		for (const name of ['control', 'frontline', 'kursk'])
			expect(projectLayer(name).metadata).toMatchObject({
				licence: 'ODbL 1.0',
				attribution: expect.stringContaining('OpenStreetMap') as string
			});
	});
});

describe('kursk', () => {
	it('holds the oblast, the salient of the day, its settlements and the city', () => {
		expect(kinds('kursk')).toEqual(new Set(['oblast', 'salient', 'settlement', 'site']));
		const oblast = featureOf(projectLayer('kursk'), 'kursk-oblast').geometry as
			Polygon | MultiPolygon;
		for (const id of ['sudzha', 'lgov', 'site-kursk'])
			expect(booleanPointInPolygon(point('kursk', id), oblast)).toBe(true);
		expect(booleanPointInPolygon(point('sudzha', 'yunakivka'), oblast)).toBe(false);
		expect(featureOf(projectLayer('kursk'), 'salient-ukraine').properties).toMatchObject({
			controller: 'ukraine',
			start_date: '2025-03-12',
			end_date: '2025-03-13'
		});
	});

	it('gives each report the half-open interval until the next', () => {
		const status = featureOf(projectLayer('kursk'), 'sudzha').properties.status as Status[];
		expect(status[0]).toMatchObject({
			start_date: '2024-08-05',
			end_date: '2024-08-06',
			controller: 'russia'
		});
		const thatDay = status.filter(({ start_date }) => start_date === '2025-03-12');
		expect(new Set(thatDay.map(({ controller }) => controller))).toEqual(
			new Set(['russia', 'contested'])
		);
		expect(new Set(thatDay.map(({ end_date }) => end_date))).toEqual(new Set(['2025-03-13']));
		expect(status.at(-1)).not.toHaveProperty('end_date');
	});

	it('names a source that may not be linked without its address', () => {
		const status = featureOf(projectLayer('kursk'), 'borki').properties.status as Status[];
		const tass = status.filter(({ start_date }) => start_date === '2024-09-16');
		expect(tass).toHaveLength(1);
		expect(tass[0]).toHaveProperty('source_title');
		expect(tass[0]).not.toHaveProperty('source_url');
	});
});

describe('sudzha', () => {
	it('holds the town, settlements within 12 km of it, and the road with its stops', () => {
		expect(kinds('sudzha')).toEqual(new Set(['road', 'settlement', 'site']));
		const settlements = projectLayer('sudzha').features.filter(
			({ properties }) => properties.kind === 'settlement'
		);
		const near = settlements.filter(({ properties }) => Number(properties.distance_km) <= 12);
		expect(near.length).toBeGreaterThan(10);
		const far = settlements.filter((one) => !near.includes(one)).map(({ id }) => id);
		expect(new Set(far)).toEqual(new Set(['sumy', 'yunakivka']));
	});

	it('says that the road is schematic, and runs it through Yunakivka and Sudzha', () => {
		const road = featureOf(projectLayer('sudzha'), 'road-r-200');
		expect(road.properties).toMatchObject({ schematic: true, kind: 'road' });
		expect(road.properties.note).toContain('schematic');
		const { coordinates } = road.geometry as LineString;
		expect(coordinates).toContainEqual(point('sudzha', 'sudzha'));
		expect(road.properties.settlement_ids).toContain('yunakivka');
	});
});

describe('pokrovsk and toretsk', () => {
	it.each(['pokrovsk', 'toretsk'])('%s holds its sector and its front of the day', (sector) => {
		expect(kinds(sector)).toEqual(new Set(['front', 'settlement', 'site']));
		for (const { properties } of projectLayer(sector).features)
			if (properties.kind !== 'site') expect(properties.sector).toBe(sector);
	});
});

describe('jeddah', () => {
	it('holds the site of the talks with its events, in its province', () => {
		const jeddah = projectLayer('jeddah');
		const { properties } = featureOf(jeddah, 'site-jeddah');
		expect(properties.event_ids).toContain('2025-03-11-jeddah-truce-accepted');
		const province = featureOf(jeddah, 'mecca-province').geometry as Polygon | MultiPolygon;
		expect(booleanPointInPolygon(point('jeddah', 'site-jeddah'), province)).toBe(true);
	});
});

describe('poland-transit', () => {
	const layer = projectLayer('poland-transit');

	it('holds the airport and both crossings', () => {
		for (const id of ['rzeszow-jasionka-airport', 'medyka-shehyni', 'korczowa-krakovets'])
			expect(featureOf(layer, `site-${id}`).properties.kind).toBe('site');
	});

	it('says of every leg what was reported, by whom, and that it is schematic', () => {
		const legs = layer.features.filter(({ properties }) => properties.kind === 'leg');
		expect(legs.length).toBeGreaterThan(5);
		for (const { properties } of legs)
			expect(properties).toMatchObject({
				schematic: true,
				what_is_reported: expect.stringMatching(/./) as string,
				source_url: expect.stringMatching(/^https:/) as string
			});
	});

	it('takes the air leg along the great circle', () => {
		const { geometry } = featureOf(layer, 'us-to-jasionka-air');
		const { coordinates } = geometry as LineString;
		expect(coordinates.length).toBeGreaterThan(20);
		const km = length({ type: 'Feature', properties: {}, geometry: geometry as LineString });
		expect(km).toBeGreaterThan(7250);
		expect(km).toBeLessThan(7500);
	});

	it('dates the stop and the return of deliveries half-open', () => {
		expect(featureOf(layer, 'us-flow-stopped-2025-03-04').properties).toMatchObject({
			flow: 'stopped',
			start_date: '2025-03-04',
			end_date: '2025-03-12'
		});
		const resumed = featureOf(layer, 'us-flow-resumed-2025-03-12').properties;
		expect(resumed).toMatchObject({ flow: 'running', start_date: '2025-03-12' });
		expect(resumed).not.toHaveProperty('end_date');
	});
});

describe('events and places', () => {
	it('keep what has no position, without a geometry', () => {
		const event = featureOf(projectLayer('events'), '2025-01-27-nikolayevo-daryino-claim');
		expect(event.geometry).toBeNull();
		expect(featureOf(projectLayer('places'), 'nikolayevo-daryino').geometry).toBeNull();
	});

	it('date a month half-open', () => {
		expect(
			featureOf(projectLayer('events'), '2025-03-toretsk-counter-attacks').properties
		).toMatchObject({
			event_date: '2025-03',
			start_date: '2025-03-01',
			end_date: '2025-04-01'
		});
	});
});

describe('control and frontline', () => {
	it('show the day on which the page opens', () => {
		for (const name of ['control', 'frontline'])
			for (const { properties } of projectLayer(name).features)
				expect(properties).toMatchObject({ start_date: '2025-03-12', end_date: '2025-03-13' });
		expect(projectLayer('control').metadata.as_of).toBe('2025-03-12');
	});
});
