import { describe, expect, it } from 'vitest';
import type { SettlementStatus } from '../../../src/lib/domain/control/types.ts';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import { whereHeld } from '../../../src/lib/ui/words/dataset-words.ts';
import { daySentence } from '../../../src/lib/ui/words/day-sentence.ts';
import {
	areaName,
	controllerName,
	filledWhere,
	groundName
} from '../../../src/lib/ui/words/party-words.ts';
import { threeParties } from '../../fixtures/ui/threeParties.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

describe('who holds what, in words', () => {
	it('is told by the names of the dataset, in the words of the story', () => {
		expect(controllerName(kursk2025, 'ukraine')).toBe('Held by Ukraine');
		expect(controllerName(threeParties, 'coast')).toBe('Held by Coast');
		expect(controllerName(kursk2025, null)).toBe('Nobody reports on it under this lens');
		expect(areaName(kursk2025, 'contested')).toBe('Contested or unclear: the line may lie here');
	});

	it('says on whose side of the drawn line contested ground lies, where it is anybody’s', () => {
		const contested = { controller: 'contested' };
		expect(groundName(kursk2025, { ...contested, line_side: 'russia' })).toBe(
			'Contested or unclear, on Russia’s side of the drawn line'
		);
		expect(groundName(threeParties, { ...contested, line_side: 'south' })).toContain(
			'Southern forces’ side'
		);
		expect(groundName(threeParties, contested)).toBe('Contested or unclear');
	});

	it('says where a party’s ground is filled: not on its own, everywhere where it is nobody’s', () => {
		const filled = (dataset: Dataset) =>
			dataset.parties.map((party) => filledWhere(dataset, party));
		expect(filled(kursk2025)).toEqual(['inside Russia', 'inside Ukraine']);
		expect(filled(threeParties)).toEqual(['', '', '']);
		const [ground] = kursk2025.theatre.compartments;
		if (!ground) throw new Error('There is no ground.');
		const one = { ...kursk2025.theatre, compartments: [ground] };
		expect(filled({ ...kursk2025, theatre: one })).toEqual(['', '']);
		expect(whereHeld(kursk2025, { party: 'ukraine', in: 'kursk' })).toBe('inside Russia');
		expect(whereHeld(kursk2025, { party: 'russia', in: 'kursk' })).toBe('in Kursk region');
	});
});

describe('the sentence of a day', () => {
	const names = { sudzha: 'Sudzha', pokrovsk: 'Pokrovsk', toretsk: 'Toretsk' };
	const statuses = (holders: Record<string, string>): SettlementStatus[] =>
		Object.entries(holders).map(([settlementId, controller]) => ({
			settlementId,
			controller,
			since: null,
			reportIndices: []
		}));

	it('tells first what is open, then what each party holds', () => {
		const told = statuses({ sudzha: 'russia', pokrovsk: 'ukraine', toretsk: 'contested' });
		expect(daySentence(kursk2025, names, told)).toBe(
			'Reports leave open who holds Toretsk; Ukraine is reported to hold Pokrovsk; Russia is reported to hold Sudzha.'
		);
		expect(daySentence(kursk2025, names, [])).toBe('');
	});

	it('speaks of forces as of many', () => {
		expect(daySentence(threeParties, names, statuses({ sudzha: 'south' }))).toBe(
			'Southern forces are reported to hold Sudzha.'
		);
	});
});
