import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { projectDataset as dataset, projectTables as tables } from '../control/projectComputer.ts';

describe('the tables of the project', () => {
	it('have no problems and are all there', () => {
		expect(tables.settlements).toHaveLength(1215);
		expect(tables.reports).toHaveLength(2033);
		expect(tables.unplaced).toHaveLength(87);
		expect(tables.events).toHaveLength(94);
		expect(tables.claims).toHaveLength(54);
		expect(tables.places).toHaveLength(54);
		expect(tables.route).toHaveLength(9);
		expect(tables.sources).toHaveLength(69);
	});

	it('mark the 36 events the report itself states', () => {
		expect(tables.events.filter(({ inReport }) => inReport)).toHaveLength(36);
	});

	it('have a report of every settlement, and a use for every source', () => {
		const reported = new Set(tables.reports.map(({ settlementId }) => settlementId));
		expect(tables.settlements.filter(({ id }) => !reported.has(id))).toEqual([]);
		const named = new Set(
			[...tables.reports, ...tables.unplaced].flatMap(({ assertedBy }) => assertedBy)
		);
		expect(tables.sources.filter(({ assertedBy }) => !named.has(assertedBy))).toEqual([]);
	});

	it('say in their own words that nothing is liberated', () => {
		const ours = [
			...[...tables.reports, ...tables.unplaced].map(({ note }) => note),
			...tables.events.flatMap(({ title, summary }) => [title, summary]),
			...tables.claims.flatMap(({ statement, scope, why }) => [statement, scope, why]),
			...tables.places.map(({ role }) => role),
			...Object.values(tables.story.says).flat()
		];
		expect(ours.filter((text) => /liberat|Kiev\b/i.test(text))).toEqual([]);
	});

	it('mark what lies after the period, and nothing else', () => {
		const isMarked = ({ note }: { note: string }) => note.includes("After the map's period.");
		for (const report of [...tables.reports, ...tables.unplaced])
			expect([report.sourceUrl, isMarked(report)]).toEqual([
				report.sourceUrl,
				report.eventDate > dataset.period.last
			]);
	});

	it('keep villages without a point out of the settlements', () => {
		const names = new Set(
			tables.settlements.flatMap(({ nameEn, country }) => (country === 'RU' ? [nameEn] : []))
		);
		expect(tables.unplaced.filter(({ place }) => names.has(place))).toEqual([]);
	});

	it('hold no village twice, under two ids', () => {
		const doubles = tables.settlements.flatMap((one, at) =>
			tables.settlements
				.slice(at + 1)
				.filter(
					(other) =>
						other.nameEn === one.nameEn && distance([one.lon, one.lat], [other.lon, other.lat]) < 4
				)
				.map(({ id }) => [one.id, id])
		);
		expect(doubles).toEqual([]);
	});

	it('mean the same place by the same id, as a settlement and as a place', () => {
		const places = new Map(tables.places.map((place) => [place.id, place]));
		const apart = tables.settlements.flatMap(({ id, lon, lat }) => {
			const place = places.get(id);
			if (typeof place?.lon !== 'number' || typeof place.lat !== 'number') return [];
			return distance([lon, lat], [place.lon, place.lat]) < 1 ? [] : [id];
		});
		expect(apart).toEqual([]);
	});

	it('say alone what is inferred, and keep it of no side', () => {
		const inferred = new Set(
			tables.sources.flatMap((source) => (source.inferred ? [source.assertedBy] : []))
		);
		const rows = tables.reports.filter(({ assertedBy }) =>
			assertedBy.some((name) => inferred.has(name))
		);
		expect(rows).toHaveLength(78);
		for (const { note } of rows) expect(note).toMatch(/^Inferred: /);
	});

	it('ask for leave of those whom the terms name, and of no others', () => {
		const asked = tables.sources.filter(({ publish }) => publish === 'ask');
		expect(asked.map(({ assertedBy }) => assertedBy)).toEqual(['Creamy Caprice', 'DeepStateMAP']);
		for (const { assertedBy, licence } of asked) {
			expect(dataset.credits.status.terms).toContain(assertedBy);
			expect(licence).toContain('no licence granted by us');
		}
	});

	it('do not link to the state outlets under sanctions', () => {
		const outlets = /^https?:\/\/([\w-]+\.)*(tass\.(com|ru)|rt\.com|ria\.ru|lenta\.ru|aif\.ru)\//;
		const linked = [...tables.reports, ...tables.unplaced, ...tables.events].filter(
			({ mayLink, sourceUrl }) => mayLink && outlets.test(sourceUrl)
		);
		expect(linked).toEqual([]);
	});
});
