import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { salient as answer } from '../../../scripts/cli/run.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const project = join(import.meta.dirname, '../../..');

/** The command line, answered in this process; print.test.ts starts real ones. */
const salient = (...args: string[]) => answer(args);

interface Band {
	value: number;
	low: number;
	high: number;
}
interface Measured {
	date: string;
	front_length_km: Band & {
		resolution_km: number;
		unknown_share: number;
		refused?: string;
		ladder?: (Band & { resolution_km: number })[];
	};
	sectors: Record<string, { front_length_km: Band }>;
	kursk_area_km2: {
		held: Band;
		surely: { value: number };
		contested: { value: number };
		unknown_share: number;
		refused?: string;
	};
	reliability: {
		bins: { field_from: number; field_to: number; in_100: number | null; n: number }[];
		as_of: string;
	};
	method: string;
	inputs_hash: string;
}

function inBand({ value, low, high }: Band) {
	expect(low).toBeLessThanOrEqual(value);
	expect(value).toBeLessThanOrEqual(high);
}

describe('salient measure', () => {
	it('prints the figures of a day and nothing else', () => {
		const { exitCode, stdout, stderr } = salient('measure', '--date', '2025-03-12', '--ladder');
		expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
		const answer = JSON.parse(stdout) as Measured;
		expect(answer.date).toBe('2025-03-12');
		expect(answer.front_length_km.resolution_km).toBe(5);
		inBand(answer.front_length_km);
		inBand(answer.kursk_area_km2.held);
		const { held, contested } = answer.kursk_area_km2;
		expect(contested.value).toBeCloseTo(held.high - held.low, 1);
		expect(answer.sectors.kursk?.front_length_km.value).toBeGreaterThan(0);
		expect(answer.front_length_km.ladder?.map((rung) => rung.resolution_km)).toEqual([
			0.5, 1, 2, 5, 10, 20
		]);
		expect(answer.kursk_area_km2.surely.value).toBe(held.low);
		for (const { unknown_share, refused } of [answer.kursk_area_km2, answer.front_length_km]) {
			expect(unknown_share).toBeGreaterThanOrEqual(0);
			expect(unknown_share).toBeLessThan(0.01);
			expect(refused).toBeUndefined();
		}
		expect(answer.method).toMatch(/^Salient version 2\. /);
		expect(answer.inputs_hash).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe('salient measure under a lens that leaves reports out', () => {
	it('gives no figure that it refuses, and says why', () => {
		const { stdout } = salient('measure', '--date', '2024-12-01', '--lens', 'independent');
		const { kursk_area_km2, front_length_km, method } = JSON.parse(stdout) as Measured;
		expect(kursk_area_km2).toMatchObject({ held: null, surely: null, contested: null });
		expect(front_length_km).toMatchObject({ value: null });
		for (const { unknown_share, refused } of [kursk_area_km2, front_length_km]) {
			expect(unknown_share).toBeGreaterThan(0.5);
			expect(unknown_share).toBeLessThanOrEqual(1);
			expect(refused).toMatch(/^No figure: .+\.$/);
		}
		// The counts of settlements are given: they are of the tables, whatever ground is unknown.
		expect(method).toMatch(/^Salient version 2\. Settlements of the tables/);
		expect(method).not.toContain('contour');
	});
});

describe('salient measure, of ground without a report', () => {
	it('says how far it may be believed, by bins that follow one another', () => {
		const { stdout } = salient('measure', '--date', '2025-03-12');
		const { bins, as_of } = (JSON.parse(stdout) as Measured).reliability;
		expect(as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(bins.slice(1).map(({ field_from }) => field_from)).toEqual(
			bins.slice(0, -1).map(({ field_to }) => field_to)
		);
		for (const { in_100, n } of bins) {
			expect(n).toBeGreaterThan(0);
			expect(in_100).toBeLessThanOrEqual(100);
		}
	});
});

describe('salient measure --count', () => {
	it('counts what it is told to, and says what that was', () => {
		const of = (...args: string[]) => {
			const answer = JSON.parse(salient('measure', '--date', '2025-03-12', ...args).stdout) as {
				front_length_km: Band & { counted: string };
			};
			return answer.front_length_km;
		};
		const [headline, wide] = [of(), of('--count', 'border,dnipro')];
		expect(headline.counted).toBe('dnipro');
		expect(wide.counted).toBe('dnipro,border');
		expect(wide.low).toBeGreaterThan(headline.high);
	});

	it('gives no figure where a part that is counted has none, and says why', () => {
		const day = ['--date', '2024-09-01', '--lens', 'russian'];
		const of = (counted: string) =>
			JSON.parse(salient('measure', ...day, '--count', counted, '--ladder').stdout) as Measured;
		const [headline, wide] = [of('dnipro'), of('dnipro,kursk')];
		expect(headline.front_length_km.value).toBeGreaterThan(0);
		expect(headline.front_length_km.refused).toBeUndefined();
		expect(wide.kursk_area_km2.refused).toMatch(/^No figure: /);
		expect(wide.front_length_km).toMatchObject({
			value: null,
			refused: wide.kursk_area_km2.refused,
			ladder: []
		});
	});
});

describe('salient compare', () => {
	interface Compared {
		sectors: Record<string, { to_russia_km2: number | null; bands: { to_russia_km2: unknown } }>;
		unknown_sectors: { from: string[]; to: string[] };
		refused: object;
	}
	const of = (...lens: string[]) =>
		JSON.parse(
			salient('compare', '--from', '2025-03-07', '--to', '2025-03-12', ...lens).stdout
		) as Compared;

	it('gives each value its band', () => {
		const { sectors, refused } = of();
		expect(refused).toEqual({});
		const { low, high } = sectors.kursk?.bands.to_russia_km2 as Band;
		inBand({ value: sectors.kursk?.to_russia_km2 ?? NaN, low, high });
	});

	it('names what is unknown', () => {
		const { sectors, unknown_sectors } = of('--lens', 'independent');
		expect(unknown_sectors.to).toContain('rear-ukraine');
		expect(sectors['rear-ukraine']).toMatchObject({
			to_russia_km2: null,
			bands: { to_russia_km2: null }
		});
	});
});

describe('salient compare, of a side that has no figures on one of the days', () => {
	it('gives no area of it, and says why', () => {
		const days = ['--from', '2024-09-01', '--to', '2025-03-12', '--lens', 'russian'];
		const answer = JSON.parse(salient('compare', ...days).stdout) as {
			sectors: Record<string, object>;
			total: { to_russia_km2: Band | null };
			unknown_share: { from: Record<string, number>; to: Record<string, number> };
			refused: { kursk?: string; ukraine?: string };
		};
		expect(answer.refused.kursk).toMatch(/^No figure: .+\.$/);
		expect(answer.refused.ukraine).toBeUndefined();
		expect(answer.unknown_share.from.kursk).toBeGreaterThan(0.5);
		expect(answer.sectors.kursk).toMatchObject({ to_ukraine_km2: null, to_russia_km2: null });
		expect(answer.total.to_russia_km2?.value).toBeGreaterThan(0);
	});

	it('gives no total where both sides are refused', () => {
		const days = ['--from', '2024-12-01', '--to', '2025-03-12', '--lens', 'independent'];
		const answer = JSON.parse(salient('compare', ...days).stdout) as {
			total: object;
			refused: object;
		};
		expect(Object.keys(answer.refused)).toEqual(['kursk', 'ukraine']);
		expect(answer.total).toMatchObject({ to_ukraine_km2: null, to_russia_km2: null });
	});
});

describe('salient datasets', () => {
	it('prints every dataset of the project, the default first', () => {
		const all = JSON.parse(salient('datasets').stdout) as { id: string; parties: string[] }[];
		expect(all.map(({ id }) => id)).toEqual(['kursk-2025', 'debaltseve-2015', 'syria-2024']);
		expect(all[0]).toEqual({
			id: 'kursk-2025',
			title: 'The salient and the ceasefire',
			period: { first: '2024-08-06', last: kursk2025.period.last },
			parties: ['ukraine', 'russia']
		});
		expect(all[2]?.parties).toHaveLength(7);
	});
});

describe('salient --dataset', () => {
	interface Measures {
		dataset: string;
		measures: Record<
			string,
			{ value: number | null; low: number | null; high: number | null; unit: string }
		>;
	}

	it('measures what that dataset declares', () => {
		const args = ['--dataset', 'syria-2024', '--date', '2024-12-03'];
		const { dataset, measures } = JSON.parse(salient('measure', ...args).stdout) as Measures;
		expect(dataset).toBe('syria-2024');
		const counts = Object.values(measures).filter(({ unit }) => unit === 'settlements');
		expect(counts.filter(({ value }) => value !== null && value > 0).length).toBeGreaterThan(4);
		for (const { value, low, high } of counts)
			if (value !== null) inBand({ value, low: low ?? NaN, high: high ?? NaN });
	});

	it('says so where there is no dataset of that name', () => {
		const { exitCode, stderr } = salient('claims', '--dataset', 'mars');
		expect(exitCode).toBe(2);
		expect(stderr).toContain('--dataset "mars" is not known: choose kursk-2025');
	});

	it('prints under `measures` what stands under the keys of old', () => {
		const { stdout } = salient('measure', '--date', '2025-03-12');
		const answer = JSON.parse(stdout) as Measures & Measured;
		const { value, low, high } = answer.front_length_km;
		expect(answer.measures['front-length-km']).toMatchObject({ value, low, high, unit: 'km' });
		expect(answer.measures['kursk-area-km2']).toMatchObject({
			...answer.kursk_area_km2.held,
			unit: 'km2'
		});
	});
});

describe('salient control', () => {
	it('prints areas of more than two parties, of which each is held by one', () => {
		const args = ['--dataset', 'syria-2024', '--date', '2024-12-03'];
		const { features } = JSON.parse(salient('control', ...args).stdout) as {
			features: { properties: { controller: string } }[];
		};
		const holders = new Set(features.map(({ properties }) => properties.controller));
		holders.delete('contested');
		expect(holders.size).toBeGreaterThanOrEqual(5);
	});

	it('prints areas of one sector as GeoJSON', () => {
		const { exitCode, stdout } = salient('control', '--date', '2025-03-12', '--sector', 'kursk');
		expect(exitCode).toBe(0);
		const areas = JSON.parse(stdout) as {
			type: string;
			features: { properties: { controller: string; line_side?: string; sector: string } }[];
		};
		expect(areas.type).toBe('FeatureCollection');
		expect(
			areas.features.map(({ properties: { controller, line_side } }) => [controller, line_side])
		).toEqual([
			['ukraine', undefined],
			['contested', 'ukraine'],
			['contested', 'russia'],
			['russia', undefined]
		]);
		expect(new Set(areas.features.map(({ properties }) => properties.sector))).toEqual(
			new Set(['kursk'])
		);
	});
});

describe('salient check', () => {
	it('finds nothing in the project, and every problem of a folder that has some', () => {
		const own = salient('check');
		expect(own).toMatchObject({ exitCode: 0, stdout: '' });
		expect(own.stderr).toMatch(/^(note: data\/.+\n)+No problems found\.\n$/);
		expect(own.stderr).toContain('note: data/kursk-2025/tables/events.csv:event_date: ');
		const { exitCode, stdout } = salient('check', join(project, 'tests'));
		expect(exitCode).toBe(1);
		expect(stdout).toContain('settlements.csv');
		expect(stdout).toContain('reports.csv');
	});
});

describe('a bad argument', () => {
	it.each([
		[['measure'], '--date is missing'],
		[['measure', '--date', 'yesterday'], 'is not a day'],
		[['measure', '--date', '2025-02-30'], 'is not a day'],
		[['measure', '--date', '2023-01-01'], "outside the map's period"],
		[['measure', '--date', '2025-03-12', '--lens', 'mine'], '--lens "mine" is not known'],
		[['control', '--date', '2025-03-12', '--sector', 'moon'], '--sector "moon" is not known'],
		[['measure', '--date', '2025-03-12', '--count', 'roads'], '--count "roads" is not known'],
		[['frontline', '--when', 'now'], '--when'],
		[['compare', '--from', '2025-03-12'], '--to is missing'],
		[['compare', '--from', '2025-03-12', '--to'], 'argument missing'],
		[['export', 'roads'], 'export "roads" is not known'],
		[['check', 'one', 'two'], 'takes one folder'],
		[['dance'], '"dance" is not a command'],
		[['constructor'], '"constructor" is not a command'],
		[['toString', '--date', '2025-03-12'], '"toString" is not a command'],
		[['__proto__'], '"__proto__" is not a command'],
		[['measure', '--__proto__', 'x'], "Unknown option '--__proto__'"],
		[['measure', '--date', '2025-03-12', '--count', 'constructor'], '--count "constructor"'],
		[['measure', '--date', '2025-03-12', '--lens', '__proto__'], '--lens "__proto__" is not'],
		[['measure', '--date', '2025-03-12', '--date', '2025-03-11'], '--date is given twice'],
		[['measure', '--ladder', '--date', '2025-03-12', '--ladder'], '--ladder is given twice'],
		[['export', 'events', '--format=csv', '--format=csv'], '--format is given twice']
	])('%j is answered with a sentence and exit code 2', (args, sentence) => {
		const { exitCode, stdout, stderr } = salient(...args);
		expect(exitCode).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.split('\n')[0]).toContain(sentence);
	});
});
