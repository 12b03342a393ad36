import {
	createControlComputer,
	type ControlComputer
} from '../../../src/lib/domain/control/computeDay.ts';
import { sectorZones } from '../../../src/lib/domain/front/sectorZones.ts';
import type { Countries } from '../../../src/lib/domain/ground/territory.ts';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import type { Rules } from '../../../src/lib/domain/dataset/rules.ts';
import type { DayResult } from '../../../src/lib/domain/control/types.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import type { Settlement } from '../../../src/lib/domain/model/settlement.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

/** Who a settlement can be reported to be held by. */
export const CONTROLLERS = ['ukraine', 'russia', 'contested'] as const;

/** Two square countries, one degree each, Russia to the north; small enough for many runs. */
export const squares: Countries = {
	type: 'FeatureCollection',
	features: [square('UKR', 49), square('RUS', 50)]
};

function square(iso: string, south: number): Countries['features'][number] {
	const [west, east, north] = [35, 36, south + 1];
	return {
		type: 'Feature',
		properties: { iso_a3: iso },
		geometry: {
			type: 'Polygon',
			coordinates: [densified([west, south], [east, south], [east, north], [west, north])]
		}
	};
}

/** A closed ring with a point every hundredth of a side, so that its sides follow the parallels. */
function densified(...corners: [number, number][]): [number, number][] {
	const ring = corners.flatMap(([x, y], i) => {
		const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
		return Array.from({ length: 100 }, (_, step): [number, number] => [
			x + ((nextX - x) * step) / 100,
			y + ((nextY - y) * step) / 100
		]);
	});
	return [...ring, ...ring.slice(0, 1)];
}

const DAY = '2025-03-12';

export function village(id: string, lon: number, lat: number): Settlement {
	return {
		id,
		nameEn: id,
		names: {},
		lon,
		lat,
		country: lat >= 50 ? 'RU' : 'UA',
		sector: lat >= 50 ? 'kursk' : 'pokrovsk',
		coordSource: 'made up'
	};
}

/** An assessment of 1 March 2025 by one independent source, unless `fields` say otherwise. */
export function said(
	settlementId: string,
	controller: Controller,
	fields: Partial<Report> = {}
): Report {
	return {
		settlementId,
		eventDate: '2025-03-01',
		eventDatePrecision: 'day',
		reportedDate: '2025-03-01',
		controller,
		assertedBy: ['ISW'],
		basis: 'assessed',
		sourceTitle: 'A source',
		sourceUrl: 'https://example.org/',
		note: '',
		mayLink: true,
		...fields
	};
}

/** A small war has few reports, far apart: nothing is refused because of that. */
const FEW_REPORTS: Partial<Rules> = { refusal: { unknownShare: 1, reports: 0 } };

export function smallComputer(
	settlements: Settlement[],
	reports: Report[],
	rules: Partial<Rules> = FEW_REPORTS,
	dataset: Dataset = kursk2025
): ControlComputer {
	const computer = createControlComputer({
		settlements,
		reports,
		sources: [
			{
				assertedBy: 'ISW',
				side: 'independent',
				kind: 'analysis or press',
				monitored: false,
				inferred: false,
				publish: 'yes',
				licence: 'facts cited'
			}
		],
		countries: squares,
		dataset: { ...dataset, rules: { ...dataset.rules, ...rules } }
	});
	computer.useZones(sectorZones);
	return computer;
}

export function computeSmall(settlements: Settlement[], reports: Report[]): DayResult {
	return smallComputer(settlements, reports).compute(DAY, DEFAULT_LENS);
}

/** km2 by controller on one side of the border, 0 where it has none. */
export function areaOf(result: DayResult, sector: string, controller: Controller) {
	return result.control.features
		.filter(
			({ properties }) => properties.sector === sector && properties.controller === controller
		)
		.reduce((sum, { properties }) => sum + properties.area_km2, 0);
}
