import { expect, test } from 'vitest';
import type { Period } from '../../../src/lib/domain/dataset/dataset.ts';
import { spanBefore } from '../../../src/lib/ui/compare/span-before.ts';

const period = (step: Period['step']): Period => ({
	first: '1944-06-06',
	last: '1945-05-08',
	opens: '1944-06-06',
	step
});

test.each([
	['day', '1944-07-01', '1944-06-24'],
	['week', '1944-07-01', '1944-06-24'],
	['month', '1944-08-31', '1944-07-31'],
	['year', '1945-05-08', '1944-06-06']
] as const)('by the %s, what is new on %s is since %s', (step, day, from) => {
	expect(spanBefore(period(step), day)).toEqual({ from, to: day });
});

test('early days look back to the first, which itself has nothing before it', () => {
	expect(spanBefore(period('day'), '1944-06-08')).toEqual({ from: '1944-06-06', to: '1944-06-08' });
	expect(spanBefore(period('day'), '1944-06-06')).toBeNull();
});
