import { describe, expect, it } from 'vitest';
import { filledFor, isDrawnArea, isNeverFilled } from '../../../src/lib/map/filledAreas.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const [kursk] = kursk2025.theatre.compartments;
if (!kursk) throw new Error('The dataset has a compartment.');
const nobodys = {
	theatre: {
		...kursk2025.theatre,
		compartments: [{ ...kursk, id: 'everywhere', normalParty: null }]
	}
};

describe('an area', () => {
	it.each([
		['kursk', 'ukraine', 'ukraine'],
		['kursk', 'russia', null],
		['ukraine', 'russia', 'russia'],
		['ukraine', 'ukraine', null]
	])('in %s, held by %s, is filled for %s', (sector, controller, party) => {
		expect(filledFor(kursk2025, { sector, controller })).toBe(party);
		expect(isDrawnArea(kursk2025, { sector, controller })).toBe(party !== null);
	});

	it('is filled for everybody where the ground is nobody’s in peace', () => {
		for (const controller of ['ukraine', 'russia'])
			expect(filledFor(nobodys, { sector: 'everywhere', controller })).toBe(controller);
	});

	it('that is contested has the colour of whose it is by the drawn line, and is always hatched', () => {
		const area = { sector: 'kursk', controller: 'contested' };
		expect(filledFor(kursk2025, { ...area, line_side: 'ukraine' })).toBe('ukraine');
		expect(filledFor(kursk2025, { ...area, line_side: 'russia' })).toBeNull();
		expect(filledFor(nobodys, { ...area, sector: 'everywhere' })).toBeNull();
		expect(isDrawnArea(kursk2025, { ...area, line_side: 'russia' })).toBe(true);
		expect(isDrawnArea(nobodys, { ...area, sector: 'everywhere' })).toBe(true);
	});

	it('of a party stays blank wherever it is only where all ground is its in peace', () => {
		const own = {
			theatre: {
				...kursk2025.theatre,
				compartments: [{ ...kursk, normalParty: 'russia' }]
			}
		};
		expect(isNeverFilled(own, 'russia')).toBe(true);
		expect(isNeverFilled(own, 'ukraine')).toBe(false);
		expect(isNeverFilled(own, 'contested')).toBe(false);
		expect(isNeverFilled(kursk2025, 'ukraine')).toBe(false);
		expect(isNeverFilled(nobodys, 'russia')).toBe(false);
	});
});
