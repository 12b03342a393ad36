import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	currentEdition,
	damagedFiles,
	keepClaims,
	mint,
	readIndex,
	withdrawNewest
} from '../../../scripts/editions/store.ts';
import { diffFacts, FACT_TABLES, type Facts } from '../../../src/lib/domain/editions/diffFacts.ts';
import {
	changesSince,
	editionFiles,
	keptFile,
	NO_EDITIONS,
	readEditionIndex
} from '../../../src/lib/domain/editions/edition.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { isEditionId, nextEditionId } from '../../../src/lib/domain/editions/editionId.ts';

describe('the name of an edition', () => {
	it('is the last day and a count', () => {
		expect(nextEditionId('2025-03-16', [])).toBe('2025-03-16.1');
		expect(nextEditionId('2025-03-16', ['2025-03-16.1', '2025-03-16.2', '2025-03-15.9'])).toBe(
			'2025-03-16.3'
		);
	});
	it.each(['2025-03-16', '2025-02-30.1', '2025-03-16.0', '../2025-03-16.1', '2025-03-16.1<'])(
		'is not %s',
		(text) => {
			expect(isEditionId(text)).toBe(false);
		}
	);
});

describe('corrections', () => {
	const facts = (events: Facts['events']): Facts => ({
		events,
		reports: [],
		settlements: [],
		places: [],
		sources: [],
		routes: [],
		given: []
	});
	const row = (key: string, title: string) => ({ key, label: title, fields: { title } });

	it('are rows that came, went or say something else', () => {
		const changes = diffFacts(
			facts([row('a', 'Same'), row('b', 'Before'), row('c', 'Gone')]),
			facts([row('a', 'Same'), row('b', 'After'), row('d', 'New')])
		);
		expect(changes).toEqual([
			{
				table: 'events',
				label: 'After',
				kind: 'changed',
				fields: [{ name: 'title', before: 'Before', after: 'After' }]
			},
			{ table: 'events', label: 'New', kind: 'added', fields: [] },
			{ table: 'events', label: 'Gone', kind: 'removed', fields: [] }
		]);
	});

	it('name a column that came or went, with what it held', () => {
		const [short, long] = [
			{ key: 'a', label: 'A', fields: { title: 'A' } },
			{ key: 'a', label: 'A', fields: { title: 'A', basis: 'claimed' } }
		];
		const change = (before: string, after: string) => [
			{ table: 'events', label: 'A', kind: 'changed', fields: [{ name: 'basis', before, after }] }
		];
		expect(diffFacts(facts([long]), facts([short]))).toEqual(change('claimed', ''));
		expect(diffFacts(facts([short]), facts([long]))).toEqual(change('', 'claimed'));
	});

	it('are of every table, and name theirs', () => {
		const none = facts([]);
		const all = Object.fromEntries(
			FACT_TABLES.map((table) => [table, [row(table, table)]])
		) as unknown as Facts;
		const tables = (changes: ReturnType<typeof diffFacts>, kind: string) =>
			changes.filter((each) => each.kind === kind).map(({ table }) => table);
		expect(tables(diffFacts(none, all), 'added')).toEqual(FACT_TABLES);
		expect(tables(diffFacts(all, none), 'removed')).toEqual(FACT_TABLES);
	});

	it('tell rows apart that are about the same thing', () => {
		const twice = [row('a', 'One'), row('a', 'Two')];
		expect(diffFacts(facts(twice), facts(twice))).toEqual([]);
		expect(diffFacts(facts(twice), facts(twice.slice(0, 1)))).toMatchObject([{ kind: 'removed' }]);
	});
});

describe('the index', () => {
	const edition = (id: string, changes: number) => ({
		id,
		minted: '2025-04-01',
		hash: 'a'.repeat(64),
		changes,
		files: { 'tables.json': 'b'.repeat(64) }
	});

	it('counts what changed since an edition', () => {
		const index = {
			version: 1 as const,
			editions: [edition('2025-03-16.1', 0), edition('2025-03-16.2', 3), edition('2025-03-16.3', 2)]
		};
		expect(readEditionIndex(index)).toEqual(index);
		expect(changesSince(index, '2025-03-16.1')).toBe(5);
		expect(changesSince(index, '2025-03-16.3')).toBe(0);
		expect(changesSince(index, '2025-03-16.9')).toBe(0);
	});

	it('is nothing else', () => {
		for (const data of [
			null,
			[],
			{ version: 2, editions: [] },
			{ version: 1, editions: [{ id: 'x' }] }
		]) {
			expect(readEditionIndex(data)).toBeNull();
		}
	});

	it('names a kept file by what it holds', () => {
		expect(keptFile('basemap/countries.topojson', '0123456789abcdef')).toBe(
			'files/countries.0123456789ab.topojson'
		);
	});
});

describe('keeping an edition', () => {
	const { last } = kursk2025.period;
	let root = '';
	const folder = () => join(root, 'static/editions');
	const read = (path: string) => readFileSync(join(root, path), 'utf8');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'salient-editions-'));
		write('data/site.json', readFileSync('data/site.json', 'utf8'));
		for (const file of editionFiles(kursk2025)) {
			write(`static/geo/${file}`, readFileSync(`static/geo/${file}`, 'utf8'));
		}
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it('keeps its facts when the data changes, and counts the change', () => {
		const first = mint(
			root,
			kursk2025,
			NO_EDITIONS,
			currentEdition(root, kursk2025, NO_EDITIONS, '2025-04-01')
		);
		expect(first).toMatchObject({ id: `${last}.1`, changes: 0 });
		const before = read('static/geo/events.geojson');
		write('static/geo/events.geojson', before.replace('"basis":"claimed"', '"basis":"confirmed"'));

		const index = readIndex(folder());
		const second = mint(
			root,
			kursk2025,
			index,
			currentEdition(root, kursk2025, index, '2025-04-02')
		);
		expect(second).toMatchObject({ id: `${last}.2`, changes: 1 });
		const kept = first.files['events.geojson'] ?? '';
		expect(read(`static/editions/${keptFile('events.geojson', kept)}`)).toBe(before);
		expect(damagedFiles(folder(), readIndex(folder()))).toEqual([]);

		write('static/geo/control.geojson', '{}');
		const third = mint(
			root,
			kursk2025,
			readIndex(folder()),
			currentEdition(root, kursk2025, readIndex(folder()), '2025-04-03')
		);
		expect(third).toMatchObject({ id: `${last}.3`, changes: 1 });

		rmSync(join(root, 'static/editions', keptFile('events.geojson', kept)));
		expect(damagedFiles(folder(), readIndex(folder()))).toHaveLength(1);
	});

	it('keeps the claims of its day beside the facts, which they do not change', () => {
		const without = currentEdition(root, kursk2025, NO_EDITIONS, '2025-04-01');
		mint(root, kursk2025, NO_EDITIONS, without);
		write('static/geo/claims.json', '{"one":1}');
		expect(currentEdition(root, kursk2025, NO_EDITIONS, '').hash).toBe(without.hash);
		// An edition of before takes them up while its facts are those of today.
		expect(keepClaims(root, kursk2025, readIndex(folder()))).toBe(true);
		expect(keepClaims(root, kursk2025, readIndex(folder()))).toBe(false);
		write('static/geo/claims.json', '{"one":2}');
		const [kept] = readIndex(folder()).editions;
		expect(
			read(`static/editions/${keptFile('claims.json', kept?.files['claims.json'] ?? '')}`)
		).toBe('{"one":1}');
		expect(damagedFiles(folder(), readIndex(folder()))).toEqual([]);
	});

	it('takes the newest away with what only it needed', () => {
		mint(root, kursk2025, NO_EDITIONS, currentEdition(root, kursk2025, NO_EDITIONS, '2025-04-01'));
		expect(withdrawNewest(folder(), readIndex(folder()))).toEqual(NO_EDITIONS);
		expect(readIndex(folder())).toEqual(NO_EDITIONS);
	});
});
