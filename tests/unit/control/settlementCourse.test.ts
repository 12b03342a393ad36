import { describe, expect, it } from 'vitest';
import { settlementCourses } from '../../../src/lib/domain/control/settlementCourse.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectComputer, projectTables } from './projectComputer.ts';

const courses = settlementCourses(['sudzha', 'no-such-place'], projectTables, kursk2025);
const stretches = courses.get('sudzha')?.stretches ?? [];

describe('the course of a settlement', () => {
	it('covers the period without gap, each stretch with another holder than the one before', () => {
		expect(stretches.at(0)?.from).toBe(kursk2025.period.first);
		expect(stretches.at(-1)?.to).toBe(kursk2025.period.last);
		for (const [i, { from, controller }] of stretches.slice(1).entries()) {
			expect(from > (stretches[i]?.to ?? from)).toBe(true);
			expect(controller).not.toBe(stretches[i]?.controller);
		}
	});

	it('says of a day what the map says, and names the reports behind it', () => {
		const day = kursk2025.period.opens;
		const { statuses } = projectComputer.compute(day, DEFAULT_LENS);
		const status = statuses.find(({ settlementId }) => settlementId === 'sudzha');
		const stretch = stretches.find(({ from, to }) => from <= day && day <= to);
		expect(stretch?.controller).toBe(status?.controller);
		for (const index of status?.reportIndices ?? [])
			expect(stretch?.reports).toContain(projectTables.reports[index]);
	});

	it('leaves out what the tables do not have', () => {
		expect([...courses.keys()]).toEqual(['sudzha']);
	});
});
