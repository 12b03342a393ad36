import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { commandFor } from '../../../src/lib/domain/provenance/command.ts';
import { settlementsBehind } from '../../../src/lib/domain/provenance/settlementsBehind.ts';
import { answerGround } from '../../../src/lib/workers/answer-ground.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectComputer, projectTables } from '../control/projectComputer.ts';

const { statuses, frontLine } = projectComputer.compute('2025-03-12', DEFAULT_LENS);
const { settlements } = projectTables;
const { theatre } = kursk2025;

describe('what a figure rests on', () => {
	it('is every reported settlement inside Russia for the area held there', () => {
		const behind = settlementsBehind(
			{ compartment: 'kursk' },
			settlements,
			statuses,
			frontLine,
			theatre
		);
		expect(behind).toHaveLength(settlements.filter(({ country }) => country === 'RU').length);
		expect(behind.every(({ status }) => status.reportIndices.length > 0)).toBe(true);
	});

	it('is what lies near the line for a piece of front, the nearest first', () => {
		const ground = { compartment: 'ukraine', sector: 'toretsk' } as const;
		const behind = settlementsBehind(ground, settlements, statuses, frontLine, theatre);
		expect(behind.length).toBeGreaterThan(5);
		expect(behind.every(({ settlement }) => settlement.sector === 'toretsk')).toBe(true);
		const far = behind.map(({ frontKm }) => frontKm ?? 0);
		expect(far).toEqual([...far].sort((a, b) => a - b));
		expect(Math.max(...far)).toBeLessThanOrEqual(30);
	});

	it('is nothing where nobody reports', () => {
		const nobody = statuses.map((status) => ({ ...status, controller: null }));
		expect(
			settlementsBehind({ compartment: 'kursk' }, settlements, nobody, frontLine, theatre)
		).toEqual([]);
	});
});

describe('what a comparison rests on', () => {
	const before = projectComputer.compute('2025-03-07', DEFAULT_LENS);
	const after = projectComputer.compute('2025-03-12', DEFAULT_LENS);
	const behind = answerGround({}, projectTables, after, before, theatre);

	it('is reports of both countries, first where the holder changed', () => {
		const countries = new Set(behind.map(({ settlement }) => settlement.country));
		expect(countries).toEqual(new Set(['UA', 'RU']));
		const changed = behind.map(({ controller, before: first }) => controller !== first);
		expect(changed[0]).toBe(true);
		expect(changed.indexOf(false)).toBe(changed.filter(Boolean).length);
	});

	it('is reports of both days', () => {
		const sudzha = behind.find(({ settlement }) => settlement.id === 'sudzha');
		expect(sudzha).toMatchObject({ before: 'ukraine', controller: 'contested' });
		const days = sudzha?.reports.map(({ eventDate }) => eventDate) ?? [];
		expect(days.some((day) => day <= '2025-03-07')).toBe(true);
		expect(days).toContain('2025-03-12');
	});
});

describe('the command that repeats a figure', () => {
	it('names the dataset where it is not the one at the front', () => {
		expect(commandFor({ kind: 'claims' }, DEFAULT_LENS, 'another')).toBe(
			'npm run --silent salient -- claims --dataset another'
		);
		expect(commandFor({ kind: 'export', day: '2025-03-12' }, DEFAULT_LENS, 'another')).toBe(
			'npm run --silent salient -- export control --date 2025-03-12 --dataset another'
		);
	});

	it('names the day, and the lens where it is not the default', () => {
		expect(commandFor({ kind: 'measure', day: '2025-03-12' }, DEFAULT_LENS)).toBe(
			'npm run --silent salient -- measure --date 2025-03-12'
		);
		const front = kursk2025.measures.find((spec) => spec.kind === 'front');
		if (!front) throw new Error('There is no front.');
		const counted = { front, counting: ['dnipro', 'kursk'] };
		expect(
			commandFor({ kind: 'measure', day: '2025-03-12', ladder: true, counted }, DEFAULT_LENS)
		).toBe('npm run --silent salient -- measure --date 2025-03-12 --ladder --count dnipro,kursk');
		expect(
			commandFor(
				{ kind: 'compare', from: '2025-03-07', to: '2025-03-12' },
				{ sources: 'russian', known: 'reported' }
			)
		).toBe(
			'npm run --silent salient -- compare --from 2025-03-07 --to 2025-03-12 --lens russian --known reported'
		);
	});
});
